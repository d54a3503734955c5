import type { HearingView } from '@terang/contract/dispute-views'
import { type DisputeEvent, type DisputeState, timeOfDay } from '@terang/law'
import type { HistoryEntry } from './case-history.ts'

/** The sittings with their places, which lie as words beside the newest note of each. */
export const hearingViews = (
  { hearings = [] }: DisputeState,
  history: readonly HistoryEntry<DisputeEvent>[],
): HearingView[] =>
  hearings.map(({ kind, day, startsAt, attendance }) => ({
    kind,
    day,
    startsAt: startsAt === null ? null : timeOfDay(startsAt),
    place:
      history.findLast(
        ({ event, words }) =>
          event.type === 'hearing-noted' &&
          event.kind === kind &&
          event.day === day &&
          words['place'],
      )?.words['place'] ?? null,
    attendance,
  }))
