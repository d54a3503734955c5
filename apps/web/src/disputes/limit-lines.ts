import type { DeadlineView } from '@terang/contract/deadlines'
import type { DisputeView } from '@terang/contract/dispute-views'
import type { DisputeStage } from '@terang/law'

type LimitName = Exclude<keyof DisputeView['limits'], 'challengeAlarm' | 'mediationAtMost'>

/** In the order in which they matter while a dispute runs. */
const ORDER = [
  'challenge',
  'cassation',
  'incompleteLetter',
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
  /** The last day when it is prolonged, where the law allows that. */
  atMost: string | null
  isPast: boolean
}

type Running = Pick<DisputeView, 'limits' | 'today' | 'closedOn' | 'stage'>

/** Stages before the commission has begun: UU P38(1). */
const BEFORE_THE_START: readonly DisputeStage[] = ['filed', 'incomplete', 'registered']

/** The limits that still say something at this stage; what the commission has met is told no more. */
export const limitLines = ({ limits, today, closedOn, stage }: Running): LimitLine[] =>
  ORDER.flatMap((name) => {
    const limit = limits[name]
    const isMet =
      (name === 'start' && !BEFORE_THE_START.includes(stage)) ||
      (name === 'settlement' && closedOn !== null)
    if (limit === null || isMet) return []
    const alarm = name === 'challenge' ? limits.challengeAlarm : null
    const atMost = name === 'mediation' ? limits.mediationAtMost : null
    const isPast = name !== 'filing' && (alarm ?? atMost ?? limit.dueOn) < today
    return [{ name, limit, alarm, atMost, isPast }]
  })
