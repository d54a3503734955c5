import type { DeadlineView } from '@terang/contract/deadlines'
import type { DisputeView } from '@terang/contract/dispute-views'

export type LimitName = Exclude<keyof DisputeView['limits'], 'challengeAlarm'>

/** In the order in which they matter while a dispute runs. */
const ORDER = [
  'challenge',
  'cassation',
  'completion',
  'mediation',
  'start',
  'settlement',
  'filing',
] as const satisfies readonly LimitName[]

export type LimitLine = {
  name: LimitName
  limit: DeadlineView
  /** The earlier reading, where another law has one. */
  alarm: string | null
  isPast: boolean
}

/** The limits that still say something at this stage; those of the commission end with the dispute. */
export const limitLines = ({
  limits,
  today,
  closedOn,
}: Pick<DisputeView, 'limits' | 'today' | 'closedOn'>): LimitLine[] =>
  ORDER.flatMap((name) => {
    const limit = limits[name]
    const isOver = closedOn !== null && (name === 'start' || name === 'settlement')
    if (limit === null || isOver) return []
    const alarm = name === 'challenge' ? limits.challengeAlarm : null
    return [{ name, limit, alarm, isPast: name !== 'filing' && (alarm ?? limit.dueOn) < today }]
  })
