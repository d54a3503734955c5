import type { NextRightView } from '@terang/contract/history-views'
import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import type { TrackingView } from '@terang/contract/request-views'
import type { Language } from '@terang/wording/texts'
import { isOpen } from '../track/headline.ts'
import { type CaseDate, fileOf, type Owner } from './case-date.ts'
import { objectionDates } from './objection-dates.ts'

/** The dates that matter of a request: answer, completion, hand-over, objection, commission, court. */
export const requestCalendar = (view: TrackingView, lang: Language): string =>
  fileOf(
    [
      answerDate(view),
      ...completionDate(view),
      ...supplyDate(view),
      ...requestWindow(view),
      ...view.objections.flatMap(objectionDates),
    ],
    { ...view, lang },
  )

/**
 * The dates of an objection: its answer, and the way to the commission and on. Once withdrawn it tells what
 * its request leaves; that this is over only the request can tell.
 */
export const objectionCalendar = (view: ObjectionTrackingView, lang: Language): string => {
  const { request, version } = view
  const sequence = (request?.version ?? 0) + version
  const window = request ? openWindow(view.nextRight, { of: request, sequence }) : []
  return fileOf([...window, ...objectionDates(view)], { ...view, lang })
}

const answerDate = (view: TrackingView): CaseDate => {
  const { safe, extension } = view.limits.notice
  return {
    kind: 'answer',
    of: view,
    sequence: view.version,
    day: view.limits.dueOn,
    isProvisional: (extension?.safe ?? safe).provisional,
    isOver: !isOpen(view),
  }
}

/** P33(3): over once the request was completed, or ended without that. */
const completionDate = (view: TrackingView): CaseDate[] => {
  const { completion } = view.limits
  const deliveredOn = view.incompleteness?.deliveredOn
  if (!completion && !deliveredOn) return []
  return [
    {
      kind: 'completion',
      of: view,
      sequence: view.version,
      day: completion?.dueOn ?? deliveredOn ?? view.today,
      isProvisional: completion?.provisional ?? false,
      isOver: completion === null,
    },
  ]
}

const supplyDate = ({ answer, limits, status, ...view }: TrackingView): CaseDate[] =>
  answer?.supplyDueOn
    ? [
        {
          kind: 'supply',
          of: view,
          sequence: view.version,
          day: answer.supplyDueOn,
          isProvisional: limits.provisional,
          isOver: status !== 'answered',
        },
      ]
    : []

/** An objection changes no version of its request, and closes or opens this window all the same. */
const requestWindow = (view: TrackingView): CaseDate[] => {
  const { objections, nextRight } = view
  const sequence = objections.reduce((sum, { version }) => sum + version, view.version)
  const open = openWindow(nextRight, { of: view, sequence })
  if (open.length > 0 || nextRight?.right === 'complete') return open
  const day = objections[0]?.receivedOn ?? view.closedOn ?? view.today
  return [{ kind: 'object-to-answer', of: view, sequence, day, isProvisional: false, isOver: true }]
}

const OBJECTING = ['object-to-silence', 'object-to-answer'] as const

const openWindow = (
  right: NextRightView | null,
  whose: { of: Owner; sequence: number },
): CaseDate[] => {
  const kind = OBJECTING.find((each) => each === right?.right)
  if (!right || !kind) return []
  return [{ kind, ...whose, day: right.until, isProvisional: right.provisional, isOver: false }]
}
