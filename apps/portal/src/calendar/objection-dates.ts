import type { NextRightView } from '@terang/contract/history-views'
import type { ObjectionTrackingMark } from '@terang/contract/objection-views'
import { DISPUTE_RIGHTS_WITH_END, pastDisputeRights } from '@terang/law'
import { isOpen } from '../object/headline.ts'
import type { CaseDate, Kind } from './case-date.ts'

type Told = Pick<
  ObjectionTrackingMark,
  | 'id'
  | 'version'
  | 'registerNumber'
  | 'dueOn'
  | 'closedOn'
  | 'provisional'
  | 'nextRight'
  | 'dispute'
>

/** The rights that are an objection's own: what led to it belongs to its request. */
const OWN = [
  'petition-after-silence',
  'petition-after-answer',
  ...DISPUTE_RIGHTS_WITH_END,
] as const satisfies readonly Kind[]

/** Its answer, the way to the commission and on; the same on its own page and on that of its request. */
export const objectionDates = (mark: Told): CaseDate[] => [
  {
    kind: 'objection-answer',
    of: mark,
    sequence: mark.version,
    day: mark.dueOn,
    isProvisional: mark.provisional,
    isOver: !isOpen(mark),
  },
  ...ended(mark),
  ...running(mark, mark.nextRight),
]

/** A dispute is a case of its own, and its steps change no version of the objection. */
const sequenceOf = ({ version, dispute }: Told): number => version + (dispute?.version ?? 0)

const running = (mark: Told, right: NextRightView | null): CaseDate[] => {
  const kind = OWN.find((each) => each === right?.right)
  if (!right || !kind) return []
  const { until: day, provisional: isProvisional } = right
  return [{ kind, of: mark, sequence: sequenceOf(mark), day, isProvisional, isOver: false }]
}

/** The way to the commission was open from the first day: taken, or given up with the objection. */
const ended = (mark: Told): CaseDate[] => {
  const { dispute, closedOn, nextRight } = mark
  const kinds: Kind[] = dispute
    ? ['petition-after-answer', ...pastDisputeRights(dispute.stage)]
    : OWN.some((each) => each === nextRight?.right)
      ? []
      : ['petition-after-answer']
  const day = dispute?.petitionedOn ?? closedOn ?? mark.dueOn
  const sequence = sequenceOf(mark)
  return kinds.map((kind) => ({
    kind,
    of: mark,
    sequence,
    day,
    isProvisional: false,
    isOver: true,
  }))
}
