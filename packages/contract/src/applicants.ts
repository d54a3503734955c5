import { APPLICANT_KINDS } from '@terang/law'
import * as z from 'zod'
import { words } from './words.ts'

/** Identity of the applicant: Perki 1/2021 P27 and P29(5)b–e. A legal entity gives its decree, not a NIK. */
export const Applicant = z
  .strictObject({
    kind: z.enum(APPLICANT_KINDS),
    name: words(2, 200),
    /** NIK, 16 digits (individual, or the one who signs for a group). */
    nik: z
      .string()
      .regex(/^\d{16}$/, { error: 'not-16-digits' })
      .nullable(),
    /** Nomor SK pengesahan badan hukum. */
    entityDecree: words(3, 100).nullable(),
    address: words(5, 500),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[0-9][0-9 ()-]{6,24}$/)
      .nullable(),
    email: z.email().max(254).nullable(),
    occupation: words(2, 100).nullable(),
    /** Acts through a proxy: surat kuasa khusus bermeterai, P27(6)(7). */
    byProxy: z.boolean(),
  })
  .refine((a) => a.kind === 'legal-entity' || a.nik !== null, {
    path: ['nik'],
    params: { problem: 'required' },
  })
  .refine((a) => a.kind !== 'legal-entity' || a.entityDecree !== null, {
    path: ['entityDecree'],
    params: { problem: 'required' },
  })
  .refine((a) => a.phone !== null || a.email !== null, {
    path: ['email'],
    params: { problem: 'contact-missing' },
  })
export type Applicant = z.infer<typeof Applicant>

/** What staff with the right to it see; the unit never receives it. */
export const ApplicantView = z.object({
  kind: z.enum(APPLICANT_KINDS),
  name: z.string(),
  /** NIK or decree number, last four digits only. */
  numberMasked: z.string().nullable(),
  address: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  occupation: z.string().nullable(),
  byProxy: z.boolean(),
  identityFileId: z.string().nullable(),
})
export type ApplicantView = z.infer<typeof ApplicantView>
