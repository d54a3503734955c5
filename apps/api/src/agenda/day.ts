import type { CalendarDate } from '@terang/law'
import {
  AGENDA_ITEMS,
  AGENDA_KINDS,
  type AgendaDay,
  type AgendaItem,
} from '@terang/contract/agenda'

/** A month with its first and last day, and today. */
export type Span = { first: CalendarDate; last: CalendarDate; today: CalendarDate }

/** Something due on a day. */
export type Due = { on: string; item: AgendaItem }

/** How many open requests fall due on a day, those that are not among the items too. */
export type DueCount = { dueOn: string; due: number }

export const isIn = ({ first, last }: Span, date: string): boolean => date >= first && date <= last

type Facts = { dues: readonly Due[]; counts: readonly DueCount[] }

/** What every day holds: the first items by kind, and the true number. */
export const daysOf = (
  days: readonly Pick<AgendaDay, 'date' | 'off'>[],
  { dues, counts }: Facts,
): AgendaDay[] => {
  const ofDay = Map.groupBy(dues, ({ on }) => on)
  const requests = new Map(counts.map(({ dueOn, due }) => [dueOn, due]))
  return days.map((day) => {
    const items = (ofDay.get(day.date) ?? []).map(({ item }) => item).toSorted(byKind)
    const due = requests.get(day.date) ?? 0
    const others = items.filter(({ kind }) => !BY_DUE_DATE.has(kind)).length
    return {
      ...day,
      items: items.slice(0, AGENDA_ITEMS),
      count: others + due,
      requests: due,
    }
  })
}

/** Kinds that the work list shows by its due date, and that are counted there. */
const BY_DUE_DATE = new Set<AgendaItem['kind']>(['notice', 'hand-over'])

const byKind = (a: AgendaItem, b: AgendaItem): number =>
  AGENDA_KINDS.indexOf(a.kind) - AGENDA_KINDS.indexOf(b.kind)
