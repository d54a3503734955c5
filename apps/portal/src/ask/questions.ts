import type { AgencyList } from '@terang/contract/units'
import { IDENTITY_FIELDS } from '../identity/identity.ts'
import type { Draft } from '../walk/draft.ts'
import type { Question } from '../walk/walk.ts'

/** The questions of Ajukan, one thing per page, in their order. */
export const STEPS = ['what', 'where', 'how', 'who', 'identity'] as const
export type Step = (typeof STEPS)[number]

export const FIELDS_OF = {
  what: ['details', 'purpose', 'spoken'],
  where: ['agencyId', 'unitId'],
  how: ['manner', 'needs', 'other', 'helperName', 'helperRelation'],
  who: ['kind'],
  identity: IDENTITY_FIELDS,
} as const satisfies Record<Step, readonly string[]>
export type FieldName = (typeof FIELDS_OF)[Step][number]

export type AskDraft = Draft<Step, FieldName>
export type AskQuestion = Question<Step, FieldName, AgencyList>
