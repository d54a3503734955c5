import type { DeadlineView } from '@terang/contract/deadlines'
import type { TrackingView } from '@terang/contract/request-views'
import type { Context } from 'hono'
import { readDeadline } from '../desk.ts'
import type { Env } from '../portal.ts'
import { groundFoundOn } from './ground-found.ts'

type GroundKind = 'silence' | 'answer' | 'handover' | 'end'

/** Masa mengajukan keberatan, UU P36(1): the earlier reading by its days, and until when it is in time. */
export type FilingWindow = {
  deadline: DeadlineView
  acceptedUntil: string
  since: GroundKind
  isLate: boolean
}

/** The page does without it when it cannot be had. */
export const filingWindow = async (
  c: Context<Env>,
  view: TrackingView,
): Promise<FilingWindow | null> => {
  const since = kindOf(view)
  const found = groundFoundOn(view, [])
  const client = c.get('client')
  const agencyId = view.agency.id
  const countedFrom = view.receivedOn
  const from = since === 'silence' ? view.limits.dueOn : found
  try {
    const deadline = await readDeadline(client, {
      rule: 'objection.filing',
      from,
      agencyId,
      countedFrom,
    })
    const later =
      from === found
        ? deadline
        : await readDeadline(client, {
            rule: 'objection.filing',
            from: found,
            agencyId,
            countedFrom,
          })
    const acceptedUntil = latest(later.dueOn, acceptedBy(view))
    return { deadline, acceptedUntil, since, isLate: view.today > acceptedUntil }
  } catch {
    return null
  }
}

const kindOf = ({ answer, handedOverOn, overdue }: TrackingView): GroundKind => {
  if (handedOverOn) return 'handover'
  if (answer) return 'answer'
  return overdue ? 'silence' : 'end'
}

/** The latest reading of the law, where the case still names it (T6). */
const acceptedBy = ({ nextRight }: TrackingView): string =>
  nextRight?.right === 'object-to-silence' || nextRight?.right === 'object-to-answer'
    ? nextRight.acceptedUntil
    : ''

const latest = (one: string, other: string): string => (one > other ? one : other)
