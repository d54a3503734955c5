import type { RequestRow } from '@terang/contract/request-views'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { listTexts } from './list-text.ts'

type Step = Pick<RequestRow, 'status' | 'holder' | 'consentAwaited' | 'outcome'>

/** The state of a case in a word, and what its holder does next. */
export const nextStep = (row: Step, language: Language): { status: string; next: string } => {
  const words = listTexts[language]
  const { status, outcome } = requestTexts[language]
  if (row.consentAwaited) return { status: words.consentAwaited, next: words.next.consent }
  switch (row.status) {
    case 'registered':
      return { status: words.registered, next: words.next.check }
    case 'incomplete':
      return { status: status.incomplete, next: words.next.complete }
    case 'in-process':
      return {
        status: row.holder === 'unit' ? words.tab['with-unit'] : status['in-process'],
        next: row.holder === 'unit' ? words.next.reply : words.next.answer,
      }
    case 'answered':
      return {
        status: row.outcome ? outcome[row.outcome] : status.answered,
        next: row.holder === null ? words.next.none : words.next.handOver,
      }
    case 'handed-over':
      return { status: status['handed-over'], next: row.outcome ? outcome[row.outcome] : '' }
    case 'not-completed':
    case 'withdrawn':
      return { status: status[row.status], next: words.next.none }
  }
}
