import type { DisputeRightWithEnd } from '@terang/law'
import type { Language } from '@terang/wording/texts'
import { type CalendarEntry, calendarText } from './ics.ts'
import { calendarTexts } from './text.ts'

export type Kind =
  | 'answer'
  | 'completion'
  | 'supply'
  | 'objection-answer'
  | 'object-to-silence'
  | 'object-to-answer'
  | 'petition-after-silence'
  | 'petition-after-answer'
  | DisputeRightWithEnd

/** Whose date: the request's, the objection's. */
export type Owner = { id: string; registerNumber: string }

/** Satu tanggal penting of a case. */
export type CaseDate = {
  kind: Kind
  of: Owner
  /** Grows with everything that can change this date. */
  sequence: number
  /** Of what is over, the day that ended it. */
  day: string
  isProvisional: boolean
  /** Done or no longer owed: a calendar that has it takes it out. */
  isOver: boolean
}

type Whose = {
  registerNumber: string
  today: string
  agency: { name: string }
  lang: Language
}

export const fileOf = (
  dates: readonly CaseDate[],
  { registerNumber, today, agency, lang }: Whose,
): string =>
  calendarText({
    name: calendarTexts[lang].name(registerNumber),
    today,
    entries: dates.map((date) => entryOf(date, agency.name, lang)),
  })

const entryOf = (date: CaseDate, agencyName: string, lang: Language): CalendarEntry => {
  const texts = calendarTexts[lang]
  const { kind, of, sequence, day, isProvisional, isOver } = date
  const what = `${texts[kind]}, ${of.registerNumber}`
  return {
    uid: `${of.id}.${uidOf(kind)}@terang`,
    sequence,
    day,
    summary: isOver ? texts.over(what) : isProvisional ? texts.provisional(what) : what,
    description: [
      ...(isProvisional && !isOver ? [texts.provisionalWhat] : []),
      texts.about(agencyName, of.registerNumber),
      texts.open,
    ].join('\n'),
    status: isOver ? 'CANCELLED' : isProvisional ? 'TENTATIVE' : 'CONFIRMED',
  }
}

/** Silence or answer: the window to object, or to petition, is one date of the calendar that moves. */
const uidOf = (kind: Kind): string => {
  if (kind.startsWith('object-to-')) return 'objection-window'
  return kind.startsWith('petition-') ? 'petition-window' : kind
}
