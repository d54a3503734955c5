import type { NextRightView } from '@terang/contract/history-views'
import type { ObjectionTrackingMark } from '@terang/contract/objection-views'
import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import { DISPUTE_RIGHTS_WITH_END } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { rightTexts } from '@terang/wording/rights'
import { objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'
import { isPetition } from '../ui/is-petition.ts'
import { type Dated, type Moment, ordered, toldMoment } from '../ui/timeline.tsx'
import { objectionCaseTexts } from './case-text.ts'
import { isOpen, isSilent } from './headline.ts'

/** Perjalanan keberatan: what happened, a limit that passed in silence, today, and what comes. */
export const objectionJourney = (view: ObjectionTrackingView, lang: Language): Moment[] => {
  const told = view.timeline
    .filter(({ type }) => type !== 'objection-silence-noted')
    .map((entry) => toldMoment(entry, lang))
  const past = [...told, ...missed(view, lang), ...petitioned(view, lang)]
  return [...ordered(past), ...today(view, lang), ...ahead(view, lang)]
}

/** The objections of a request, as its own way shows them. */
export const objectionMoments = (
  objections: readonly ObjectionTrackingMark[],
  lang: Language,
): Dated[] =>
  objections.toReversed().flatMap((mark) => {
    const texts = objectionCaseTexts[lang]
    const done = (on: string, event: string, note: string | null = null): Dated => ({
      on,
      when: longDate(on, lang),
      event,
      note,
      state: 'done',
    })
    const { closedOn, decision } = mark
    return [
      done(mark.receivedOn, texts.objected, texts.objectedNumber(mark.registerNumber)),
      ...missed(mark, lang),
      ...(closedOn && decision
        ? [
            done(
              closedOn,
              texts.answered,
              `${objectionTexts[lang].decisionForApplicant[decision]}.`,
            ),
          ]
        : []),
      ...(closedOn && !decision ? [done(closedOn, texts.withdrawnEvent)] : []),
      ...petitioned(mark, lang),
    ]
  })

/** What the objections of a request still bring. */
export const objectionsAhead = (
  objections: readonly ObjectionTrackingMark[],
  day: string,
  lang: Language,
): Moment[] => {
  const open = objections.find(isOpen)
  return open ? ahead({ ...open, today: day }, lang) : []
}

type Seen = Pick<
  ObjectionTrackingMark,
  'dueOn' | 'closedOn' | 'silentSince' | 'nextRight' | 'dispute'
>

const missed = (view: Seen, lang: Language): Dated[] => {
  const texts = objectionCaseTexts[lang]
  const isMissed = view.silentSince !== null
  const note = isSilent(view) ? texts.missedNote : null
  const when = longDate(view.dueOn, lang)
  return isMissed ? [{ on: view.dueOn, when, event: texts.missed, note, state: 'missed' }] : []
}

const petitioned = ({ dispute }: Seen, lang: Language): Dated[] =>
  dispute
    ? [
        {
          on: dispute.petitionedOn,
          when: longDate(dispute.petitionedOn, lang),
          event: objectionCaseTexts[lang].petitionedEvent,
          state: 'done',
        },
      ]
    : []

const today = (view: ObjectionTrackingView, lang: Language): Moment[] => {
  const { now, today: onDay } = objectionCaseTexts[lang]
  if (!isOpen(view)) return []
  const event = isSilent(view)
    ? now.silent
    : view.status === 'in-process'
      ? now['in-process']
      : now.registered
  return [{ when: onDay(longDate(view.today, lang)), event, state: 'now' }]
}

/** The last day that the stage of a dispute gives the applicant, where it gives one. */
const disputeAhead = ({ right, until }: NextRightView, lang: Language): Moment[] =>
  DISPUTE_RIGHTS_WITH_END.some((each) => each === right)
    ? [
        {
          when: objectionCaseTexts[lang].by(longDate(until, lang)),
          event: rightTexts[lang][right].name,
          state: 'later',
        },
      ]
    : []

const ahead = (view: Seen & { today: string }, lang: Language): Moment[] => {
  const texts = objectionCaseTexts[lang]
  const { nextRight, dueOn } = view
  const right = nextRight && nextRight.until >= view.today ? nextRight : null
  if (right && !isPetition(right)) return disputeAhead(right, lang)
  return [
    ...(isOpen(view) && !isSilent(view)
      ? [
          {
            when: texts.by(longDate(dueOn, lang)),
            event: texts.willAnswer,
            state: 'later' as const,
          },
        ]
      : []),
    ...(right && right.from > view.today
      ? [{ when: longDate(right.from, lang), event: texts.petitionFrom, state: 'later' as const }]
      : []),
    ...(right
      ? [{ when: longDate(right.until, lang), event: texts.lastPetition, state: 'later' as const }]
      : []),
  ]
}
