import type { ObjectionRow } from '@terang/contract/objection-views'
import { objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'
import type { StatusShape } from '../cases/status-glyph.tsx'
import { listTexts } from './list-text.ts'

type Step = Pick<ObjectionRow, 'status' | 'decision' | 'silentSince'>

/** The state of an objection in a word, with its sign, and what comes next. */
export const nextStep = (
  row: Step,
  language: Language,
): { shape: StatusShape; status: string; next: string } => {
  const { next } = listTexts[language]
  const { status, silent, decision } = objectionTexts[language]
  if (row.status === 'answered') {
    return {
      shape: 'done',
      status: row.decision ? decision[row.decision] : status.answered,
      next: '',
    }
  }
  if (row.status === 'withdrawn') return { shape: 'stop', status: status.withdrawn, next: '' }
  const shape = row.status === 'registered' ? 'check' : 'work'
  if (row.silentSince) return { shape, status: silent, next: next.still }
  return {
    shape,
    status: status[row.status],
    next: row.status === 'registered' ? next.assign : next.answer,
  }
}
