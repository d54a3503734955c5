import type { NextRightView } from '@terang/contract/history-views'
import type { ObjectionTrackingMark, ObjectionTrackingView } from '@terang/contract/objection-views'
import type { TrackingView } from '@terang/contract/request-views'
import type { Language } from '@terang/wording/texts'
import { isOpen as isObjectionOpen } from '../object/headline.ts'
import { isOpen } from '../track/headline.ts'
import { type CalendarEntry, calendarText } from './ics.ts'
import { calendarTexts } from './text.ts'

/** The rights that end on a day. */
const DATED = [
  'object-to-silence',
  'object-to-answer',
  'petition-after-silence',
  'petition-after-answer',
  'complete-petition',
  'challenge',
  'cassation',
] as const
type DatedRight = (typeof DATED)[number]
type Kind = 'answer' | 'completion' | 'supply' | 'objection-answer' | DatedRight

type CaseDate = {
  kind: Kind
  /** Whose date: the request's, the objection's. */
  of: { id: string; version: number; registerNumber: string }
  day: string
  isProvisional: boolean
  /** Done or no longer owed: a calendar that has it takes it out. */
  isOver?: boolean
}

/** The dates that matter of a request: answer, completion, hand-over, objection, commission, court. */
export const requestCalendar = (view: TrackingView, lang: Language): string => {
  const { limits, answer, status } = view
  const { safe, extension } = limits.notice
  const supply = answer?.supplyDueOn
  const newest = view.objections[0]
  const dates: CaseDate[] = [
    {
      kind: 'answer',
      of: view,
      day: limits.dueOn,
      isProvisional: (extension?.safe ?? safe).provisional,
      isOver: !isOpen(view),
    },
    ...(limits.completion
      ? [
          {
            kind: 'completion' as const,
            of: view,
            day: limits.completion.dueOn,
            isProvisional: limits.completion.provisional,
          },
        ]
      : []),
    ...(supply
      ? [
          {
            kind: 'supply' as const,
            of: view,
            day: supply,
            isProvisional: limits.provisional,
            isOver: status !== 'answered',
          },
        ]
      : []),
    ...view.objections.map((mark) => answerToObjection(mark)),
    ...rightDates(view.nextRight, { request: view, objection: newest }),
  ]
  return fileOf(dates, { ...view, lang })
}

/** The dates of an objection: its answer, and the way to the commission and on. */
export const objectionCalendar = (view: ObjectionTrackingView, lang: Language): string => {
  const { request } = view
  const dates = [
    answerToObjection(view, view.provisional),
    ...rightDates(view.nextRight, { request: request ?? view, objection: view }),
  ]
  return fileOf(dates, { ...view, lang })
}

const answerToObjection = (
  mark: Pick<ObjectionTrackingMark, 'id' | 'version' | 'registerNumber' | 'dueOn' | 'closedOn'>,
  isProvisional = false,
): CaseDate => ({
  kind: 'objection-answer',
  of: mark,
  day: mark.dueOn,
  isProvisional,
  isOver: !isObjectionOpen(mark),
})

type Owners = { request: CaseDate['of']; objection: CaseDate['of'] | undefined }

/** An objection is filed against the request; what follows belongs to the objection. */
const rightDates = (right: NextRightView | null, { request, objection }: Owners): CaseDate[] => {
  const kind = DATED.find((each) => each === right?.right)
  if (!right || !kind) return []
  const of = kind.startsWith('object') ? request : (objection ?? request)
  return [{ kind, of, day: right.until, isProvisional: right.provisional }]
}

type Whose = {
  registerNumber: string
  today: string
  agency: { name: string }
  lang: Language
}

const fileOf = (dates: readonly CaseDate[], { registerNumber, today, agency, lang }: Whose) =>
  calendarText({
    name: calendarTexts[lang].name(registerNumber),
    today,
    entries: dates.map((date) => entryOf(date, agency.name, lang)),
  })

const entryOf = (date: CaseDate, agencyName: string, lang: Language): CalendarEntry => {
  const texts = calendarTexts[lang]
  const { kind, of, day, isProvisional, isOver } = date
  const what = `${texts[kind]}, ${of.registerNumber}`
  return {
    uid: `${of.id}.${uidOf(kind)}@terang`,
    sequence: of.version,
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
