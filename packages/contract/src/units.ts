import * as z from 'zod'

/** GET /api/agencies: public; where one may ask, for the portal and the intake. */
export const AgencyView = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  shortName: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  zone: z.string(),
  units: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['desk', 'division', 'upt']),
      name: z.string(),
      shortName: z.string(),
      place: z.string().nullable(),
    }),
  ),
})
export type AgencyView = z.infer<typeof AgencyView>
export const AgencyList = z.object({
  agencies: z.array(AgencyView),
  /** The agency whose name heads the portal. */
  primaryAgencyId: z.string().nullable(),
  demo: z.boolean(),
})
export type AgencyList = z.infer<typeof AgencyList>
