import type {
  AnswerOutcome,
  CalendarDate,
  ExemptionLetter,
  MissingPaper,
  WithholdingReason,
} from '@terang/law'
import type { Chance } from './chance.ts'
import type { RefusalDeed, RequestDeed } from './deeds.ts'
import { type Exempt, placeOfExemption } from './exemptions.ts'
import {
  ASSIGN_NOTES,
  CONSIDERATIONS,
  CORRECTION_REASON,
  DECLINE_REASONS,
  EXEMPT_PARTS,
  EXTENSION_REASONS,
  HAND_OVER_NOTES,
  NOTICES,
  REPLIES,
  SEND_BACKS,
  WITHDRAW_REASONS,
} from './topics/office-words.ts'

export const complete = (): RequestDeed => ({
  kind: 'request',
  command: { type: 'declare-complete' },
})

export const incomplete = (
  { papers, explanation }: { papers: readonly MissingPaper[]; explanation: string },
  deliveredOn: CalendarDate | null,
): RequestDeed => ({
  kind: 'request',
  command: { type: 'declare-incomplete', missing: papers, deliveredOn },
  words: { explanation },
})

export const delivered = (deliveredOn: CalendarDate): RequestDeed => ({
  kind: 'request',
  command: { type: 'note-delivery', deliveredOn },
})

export const completed = (completedOn: CalendarDate): RequestDeed => ({
  kind: 'request',
  command: { type: 'complete', completedOn },
})

export const notCompleted = (): RequestDeed => ({
  kind: 'request',
  command: { type: 'note-not-completed' },
})

export const assign = (unitId: string, lots: Chance): RequestDeed => ({
  kind: 'request',
  command: { type: 'assign', unitId },
  words: { note: lots.pick(ASSIGN_NOTES) },
})

export const accept = (): RequestDeed => ({ kind: 'request', command: { type: 'accept' } })

export const reply = (lots: Chance): RequestDeed => ({
  kind: 'request',
  command: { type: 'reply' },
  words: { text: lots.pick(REPLIES) },
})

export const sendBack = (lots: Chance): RequestDeed => ({
  kind: 'request',
  command: { type: 'send-back' },
  words: { reason: lots.pick(SEND_BACKS) },
})

export const extend = (lots: Chance, unsure: boolean): RequestDeed => {
  const cause = unsure ? 'status-undecided' : 'not-yet-held'
  return {
    kind: 'request',
    command: { type: 'extend-deadline', cause },
    words: { reason: lots.pick(EXTENSION_REASONS[cause]) },
  }
}

export const propose = (of: Exempt, lots: Chance): RefusalDeed => {
  const { extent, letter } = of
  const part = lots.pick(EXEMPT_PARTS)
  const consideration = lots.pick(considerationsOf(letter))
  return {
    kind: 'refuses',
    extent,
    restsAt: placeOfExemption(of),
    words: { consideration, exemptPart: extent === 'part' ? part : null },
  }
}

const considerationsOf = (letter: ExemptionLetter): readonly string[] => {
  const known: Partial<Record<ExemptionLetter, readonly string[]>> = CONSIDERATIONS
  return known[letter] ?? CONSIDERATIONS.h
}

export const consent = (): RequestDeed => ({
  kind: 'request',
  command: { type: 'consent-refusal' },
})

export const decline = (lots: Chance): RequestDeed => ({
  kind: 'request',
  command: { type: 'decline-refusal' },
  words: { reason: lots.pick(DECLINE_REASONS) },
})

export type Given = {
  outcome: AnswerOutcome
  withholding?: WithholdingReason
  supplyDays?: number
  copyingFee?: number
  sendingFee?: number
  holderBody?: string
  /** Of an exempt part: the pages that are blacked out on the copy. */
  pages?: readonly number[]
}

export const answer = (given: Given, lots: Chance): RequestDeed => {
  const { outcome, withholding = null, supplyDays = null } = given
  const { copyingFee = 0, sendingFee = 0, holderBody = null, pages = [] } = given
  const notice = outcome === 'refused' ? (`refused-${withholding ?? 'exempt'}` as const) : outcome
  return {
    kind: 'request',
    command: { type: 'answer', outcome, withholding, supplyDays, copyingFee, sendingFee, pages },
    words: { text: lots.pick(NOTICES[notice]), holderBody },
  }
}

export const handOver = (handedOverOn: CalendarDate, lots: Chance): RequestDeed => ({
  kind: 'request',
  command: { type: 'hand-over', handedOverOn },
  words: { note: lots.pick(HAND_OVER_NOTES) },
})

export const withdraw = (lots: Chance): RequestDeed => ({
  kind: 'request',
  command: { type: 'withdraw' },
  words: { reason: lots.pick(WITHDRAW_REASONS) },
})

export const correctReceipt = (receivedOn: CalendarDate): RequestDeed => ({
  kind: 'request',
  command: { type: 'correct-receipt-date', receivedOn },
  words: { reason: CORRECTION_REASON },
})
