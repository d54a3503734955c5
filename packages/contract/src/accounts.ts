import { ROLES } from '@terang/law'
import * as z from 'zod'
import { RoleTitlesView } from './house-rules.ts'

/** How long a session lasts, and with it the key of a device without network. */
export const SESSION_HOURS = 12

/** GET /api/account: who is signed in, in which roles of which units. */
export const AccountView = z.object({
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  memberships: z.array(
    z.object({
      role: z.enum(ROLES),
      agency: z.object({
        id: z.string(),
        name: z.string(),
        shortName: z.string(),
        /** How it calls who works there; absent from an answer that an older app kept. */
        titles: RoleTitlesView.nullish(),
      }),
      unit: z.object({ id: z.string(), name: z.string(), shortName: z.string() }),
    }),
  ),
  demo: z.boolean(),
})
export type AccountView = z.infer<typeof AccountView>

/** GET /api/account/device-key: what this person's device seals unsent intakes with; only theirs. */
export const DeviceKeyView = z.object({
  /** Whose key it is: whoever is signed in at the server now, whatever the device believes. */
  personId: z.string(),
  /** 32 bytes in base64url. */
  key: z.string().length(43),
  /** Until when a device without network may keep it: as long as a session lasts. */
  until: z.string(),
})
export type DeviceKeyView = z.infer<typeof DeviceKeyView>

/** POST /api/set-up: the first administrator, through the one-time link of the first start. */
export const SetUp = z.strictObject({
  token: z.string().min(20).max(200),
  name: z.string().trim().min(2).max(200),
  email: z.email().max(254),
  password: z.string().min(15).max(200),
  agencyName: z.string().trim().min(3).max(200),
  agencyShortName: z.string().trim().min(2).max(60),
})
export type SetUp = z.infer<typeof SetUp>

/** POST /api/auth/sign-in/email. */
export const SignIn = z.strictObject({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(200),
})
export type SignIn = z.infer<typeof SignIn>
