import type { TrackingView } from '@terang/contract/request-views'
import type { Context } from 'hono'
import { readDeadline } from './desk.ts'
import type { Env } from './portal.ts'
import type { AtLatest } from './ui/two-dates.tsx'

/** Perki P31(3) counts from completeness, which is known at the latest when the check ends. */
export const atLatestOf = async (
  c: Context<Env>,
  { limits }: TrackingView,
): Promise<AtLatest | null> => {
  const checkedOn = limits.check?.dueOn
  if (!checkedOn || limits.arguableDueOn) return null
  try {
    const { dueOn } = await readDeadline(c.get('client'), {
      rule: 'request.notice',
      from: checkedOn,
    })
    return { checkedOn, dueOn }
  } catch {
    return null
  }
}
