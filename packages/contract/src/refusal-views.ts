import { EXEMPTION_LETTERS, PROPOSAL_EXTENTS } from '@terang/law'
import * as z from 'zod'

const day = z.string()

/** Usul penolakan: what it rests on, and who consented. */
export const ProposalView = z.object({
  extent: z.enum(PROPOSAL_EXTENTS),
  letters: z.array(z.enum(EXEMPTION_LETTERS)),
  decree: z.object({ number: z.string(), date: day }),
  /** Null where the decree was typed, before a refusal had to rest on an exemption. */
  exemptionId: z.string().nullable(),
  exemptPart: z.string().nullable(),
  otherAct: z.string().nullable(),
  consideration: z.string().nullable(),
  proposedOn: day,
  proposedByName: z.string().nullable(),
  consent: z.enum(['awaited', 'given', 'declined']),
  consentOn: day.nullable(),
  consentByName: z.string().nullable(),
})
