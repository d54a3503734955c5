import type { Refusal } from '@terang/contract/problem'
import { en as agencyEnglish, id as agency } from './agency/refusals.ts'
import { en as rulesEnglish, id as rules } from './agency/rule-refusals.ts'
import { en as disputesEnglish, id as disputes } from './disputes/refusals.ts'
import { en as exemptionsEnglish, id as exemptions } from './exemptions/refusals.ts'
import { en as objectionsEnglish, id as objections } from './objections/refusals.ts'
import type { RefusalWords } from './requests/refusals-of-answer.ts'
import { en as requestsEnglish, id as requests } from './requests/refusals.ts'
import type { Language, Translation } from './texts.ts'

const id = {
  ...agency,
  ...rules,
  ...disputes,
  ...exemptions,
  ...objections,
  ...requests,
} satisfies Record<Refusal, RefusalWords>
const en: Translation<typeof id> = {
  ...agencyEnglish,
  ...rulesEnglish,
  ...disputesEnglish,
  ...exemptionsEnglish,
  ...objectionsEnglish,
  ...requestsEnglish,
}

/** Why the law says no, whatever the case: a reason shared by several nouns has one sentence. */
export const refusalTexts: Record<Language, Translation<typeof id>> = { id, en }
