import { AGENCY_ACTS, AGENCY_REFUSALS, NEW_UNIT_KINDS, ROLES } from '@terang/law'
import { HouseRulesView } from './house-rules.ts'
import * as z from 'zod'
import { date, version, words } from './words.ts'

const act = { version: version() }
const reference = () => z.string().min(1).max(120)
const eachOnce = (given: readonly { role: string; unitId: string }[]): boolean =>
  new Set(given.map(({ role, unitId }) => `${role} ${unitId}`)).size === given.length
const roles = () =>
  z
    .array(z.strictObject({ role: z.enum(ROLES), unitId: reference() }))
    .min(1)
    .max(20)
    .refine(eachOnce, { params: { problem: 'bad-format' } })
const unitNames = {
  name: words(3, 200),
  shortName: words(2, 60),
  place: words(1, 100).nullable().default(null),
}

/** POST /api/settings/:agencyId/units. */
export const AddUnit = z.strictObject({ ...act, kind: z.enum(NEW_UNIT_KINDS), ...unitNames })
/** POST /api/settings/:agencyId/units/:unitId/name. */
export const RenameUnit = z.strictObject({ ...act, ...unitNames })
/** Acts that need no more than the version that the sender saw. */
export const SettingsAct = z.strictObject(act)
/** POST /api/settings/:agencyId/people: the answer holds the one-time link. */
export const InvitePerson = z.strictObject({
  ...act,
  name: words(2, 200),
  email: z.string().trim().pipe(z.email().max(254)),
  roles: roles(),
})
/** POST /api/settings/:agencyId/people/:personId/roles, and /return. */
export const GiveRoles = z.strictObject({ ...act, roles: roles() })
/** POST /api/settings/:agencyId/people/:personId/departure: who takes over, where somebody must. */
export const DeactivatePerson = z.strictObject({
  ...act,
  successorId: reference().nullable().default(null),
})

const adoption = { published: z.string().max(20) }
const holiday = { date: date(), decreedOn: date(), name: words(3, 120), decree: words(1, 120) }
const givenBack = { date: date() }
/** POST /api/settings/:agencyId/calendar/adoption: a newer published list. */
export const AdoptCalendar = z.strictObject({ ...act, ...adoption })
/** POST /api/settings/:agencyId/calendar/holidays: a day off by decree of the region. */
export const DeclareHoliday = z.strictObject({ ...act, ...holiday })
/** POST /api/settings/:agencyId/calendar/withdrawals: such a day counts again. */
export const WithdrawHoliday = z.strictObject({ ...act, ...givenBack })
/** POST /api/settings/:agencyId/calendar/preview: what would move, before it does. */
export const CalendarChange = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('adopt-calendar'), ...adoption }),
  z.strictObject({ type: z.literal('declare-holiday'), ...holiday }),
  z.strictObject({ type: z.literal('withdraw-holiday'), ...givenBack }),
])
export type CalendarChange = z.infer<typeof CalendarChange>

/** The open cases whose limit a change of the calendar moves. */
export const CalendarPreview = z.object({
  total: z.int(),
  open: z.int(),
  /** The first hundred, by the date they have now. */
  cases: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['request', 'objection']),
      registerNumber: z.string(),
      dueOn: z.string(),
      newDueOn: z.string(),
    }),
  ),
})
export type CalendarPreview = z.infer<typeof CalendarPreview>

/** How long the link of an invitation is good. */
export const INVITATION_DAYS = 7

/** POST /api/invitations: the invited person sets a password, once. */
export const AcceptInvitation = z.strictObject({
  token: z.string().min(20).max(200),
  password: z.string().min(15).max(200),
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

const Refusal = z.enum(AGENCY_REFUSALS)
/** What may be done now, and why the rest may not. */
const acts = z.object({
  can: z.array(z.enum(AGENCY_ACTS)),
  cannot: z.record(z.string(), Refusal),
})

export const SettingsUnit = z.object({
  id: z.string(),
  kind: z.enum(['desk', 'division', 'upt']),
  name: z.string(),
  shortName: z.string(),
  place: z.string().nullable(),
  open: z.boolean(),
  people: z.int(),
  openCases: z.int(),
  acts,
})
export type SettingsUnit = z.infer<typeof SettingsUnit>

export const SettingsPerson = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  standing: z.enum(['active', 'invited', 'left']),
  roles: z.array(z.object({ role: z.enum(ROLES), unitId: z.string() })),
  /** Open objections assigned to this person. */
  toDecide: z.int(),
  acts,
})
export type SettingsPerson = z.infer<typeof SettingsPerson>

/** An entry of the agency's log about the agency itself. */
export const SettingsEntry = z.object({
  version: z.int(),
  seq: z.int(),
  type: z.string(),
  at: z.string(),
  byName: z.string().nullable(),
  /** The unit or the person it is about, as it was called then. */
  subject: z.string().nullable(),
  /** Closed values of a rule that was set, and its words; empty for the rest. */
  data: z.record(z.string(), z.unknown()),
  words: z.record(z.string(), z.string()),
})
export type SettingsEntry = z.infer<typeof SettingsEntry>

/** GET /api/settings/:agencyId: what an agency arranges for itself. */
export const SettingsView = z.object({
  agencyId: z.string(),
  agencyName: z.string(),
  version: z.int(),
  zone: z.string(),
  givenRoles: z.array(z.enum(ROLES)),
  calendar: z.object({
    version: z.string(),
    today: z.string(),
    /** Published lists that can be adopted, the newest first. */
    newer: z.array(z.string()),
    holidays: z.array(
      z.object({ date: z.string(), name: z.string(), decree: z.string(), decreedOn: z.string() }),
    ),
  }),
  rules: HouseRulesView,
  units: z.array(SettingsUnit),
  people: z.array(SettingsPerson),
  /** The newest fifty, the newest first. */
  history: z.array(SettingsEntry),
  /** How many entries stand in the log before those. */
  olderEntries: z.int(),
})
export type SettingsView = z.infer<typeof SettingsView>

/** After an act; `token` once, where the act made a one-time link. */
export const SettingsDone = z.object({
  view: SettingsView,
  personId: z.string().nullable(),
  token: z.string().nullable(),
})
export type SettingsDone = z.infer<typeof SettingsDone>
