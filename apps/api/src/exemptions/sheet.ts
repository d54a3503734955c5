import type { ExemptionSheetView } from '@terang/contract/exemption-views'
import type { ChangeExemption, TestExemption } from '@terang/contract/exemptions'
import type { ExemptionSheet } from '@terang/law'
import { dayIn } from '../requests/act.ts'
import type { ExemptionRecord } from './store.ts'

type SheetInput = Omit<TestExemption, 'agencyId'> | ChangeExemption
export type SheetWords = ExemptionRecord['words']

/** The closed columns of a sheet, which the law judges. */
export const sheetIn = (input: SheetInput): ExemptionSheet => ({
  extent: input.extent,
  letters: input.letters,
  duration: {
    kind: input.durationKind,
    endsOn: input.endsOn === null ? null : dayIn('endsOn', input.endsOn),
  },
  testedOn: dayIn('testedOn', input.testedOn),
  testers: input.testers.length,
})

/** What it says in words. */
export const sheetWords = (input: SheetInput): SheetWords => ({
  number: input.number,
  place: input.place,
  information: input.information,
  content: input.content,
  otherAct: input.otherAct,
  ifOpened: input.ifOpened,
  ifClosed: input.ifClosed,
  durationNote: input.durationNote,
  testers: input.testers,
})

/** The same words beside the entry, so that the record holds a commitment to each. */
export const committedWords = ({ number, testers, ...words }: SheetWords) => ({
  ...words,
  sheetNumber: number,
  testers: testers.map(({ name, position, unit }) => `${name}, ${position}, ${unit}`).join('\n'),
})

export const sheetView = (
  { extent, letters, duration, testedOn }: ExemptionSheet,
  words: SheetWords,
): ExemptionSheetView => ({
  ...words,
  extent,
  letters: [...letters],
  durationKind: duration.kind,
  endsOn: duration.endsOn,
  testedOn,
  testers: words.testers.map((tester) => ({ ...tester })),
})
