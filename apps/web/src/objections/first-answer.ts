import type { ObjectionView } from '@terang/contract/objection-views'
import type { RequestView } from '@terang/contract/request-views'
import { ANSWER_OUTCOMES, type AnswerOutcome } from '@terang/law'

type Event = RequestView['history'][number]

export type FirstAnswer = {
  on: string
  workingDay: number | null
  outcome: AnswerOutcome | null
  by: string | null
  text: string | null
  decree: { number: string; date: string } | null
  /** Who consented to the refusal that it rests on. */
  consent: { by: string; on: string } | null
}

/** Jawaban yang diberatkan: the last one given before the objection was entered; null after silence. */
export const firstAnswerOf = (
  { history }: Pick<RequestView, 'history'>,
  { registeredAt }: Pick<ObjectionView, 'registeredAt'>,
): FirstAnswer | null => {
  const before = history.filter(({ at }) => Date.parse(at) <= Date.parse(registeredAt))
  const answer = before.findLast(({ type }) => type === 'answered')
  if (!answer) return null
  const { on, data, words, personName } = answer
  return {
    on,
    workingDay: typeof data['workingDays'] === 'number' ? data['workingDays'] : null,
    outcome: ANSWER_OUTCOMES.find((each) => each === data['outcome']) ?? null,
    by: personName,
    text: words['text'] ?? null,
    ...(data['withholding'] === 'exempt' ? restsOn(before) : { decree: null, consent: null }),
  }
}

const restsOn = (before: readonly Event[]): Pick<FirstAnswer, 'decree' | 'consent'> => {
  const proposed = before.findLast(({ type }) => type === 'refusal-proposed')
  const consented = before.findLast(({ type }) => type === 'refusal-consented')
  return {
    decree: decreeIn(proposed?.data['decree']),
    consent: consented?.personName ? { by: consented.personName, on: consented.on } : null,
  }
}

/** The record is read as stored, so that each value is looked at before use. */
const decreeIn = (value: unknown): FirstAnswer['decree'] => {
  if (typeof value !== 'object' || value === null) return null
  if (!('number' in value) || !('date' in value)) return null
  const { number, date } = value
  return typeof number === 'string' && typeof date === 'string' ? { number, date } : null
}
