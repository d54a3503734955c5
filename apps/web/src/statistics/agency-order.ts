import type { AgenciesStatisticsView } from '@terang/contract/statistics'
import type { AgencySort, Order } from './figures-search.ts'

export type AgencySide = AgenciesStatisticsView['agencies'][number]

/** Which way a column is looked at first: names from A, the least on time first, else the most first. */
const FIRST: Record<AgencySort, Order> = {
  name: 'rising',
  received: 'falling',
  'in-process': 'falling',
  'on-time': 'rising',
  median: 'falling',
  p90: 'falling',
  silence: 'falling',
  objections: 'falling',
  disputes: 'falling',
}

const DEFAULT_SORT: AgencySort = 'on-time'

export type Sorting = { sort: AgencySort; order: Order }

export const sortingOf = ({ sort, order }: Partial<Sorting>): Sorting => {
  const chosen = sort ?? DEFAULT_SORT
  return { sort: chosen, order: order ?? FIRST[chosen] }
}

/** What pressing a heading does: its first order, or the other one when it is on already. */
export const nextSorting = (now: Sorting, pressed: AgencySort): Sorting =>
  pressed === now.sort
    ? { sort: pressed, order: now.order === 'rising' ? 'falling' : 'rising' }
    : { sort: pressed, order: FIRST[pressed] }

type Value = (side: AgencySide) => number | null

const VALUES: Record<Exclude<AgencySort, 'name'>, Value> = {
  received: ({ requests }) => requests.received,
  'in-process': ({ requests }) => requests.inProcess,
  'on-time': ({ requests }) => requests.onTimeSafePercent,
  median: ({ requests }) => requests.toNotice.median,
  p90: ({ requests }) => requests.toNotice.p90,
  silence: ({ now }) => now.silenceSafe,
  objections: ({ objections }) => objections.received,
  disputes: ({ disputes }) => disputes.petitioned,
}

/** An agency without the figure comes last either way; alike ones stand by name. */
export const inOrder = (sides: readonly AgencySide[], { sort, order }: Sorting): AgencySide[] => {
  const sign = order === 'rising' ? 1 : -1
  if (sort === 'name') return sides.toSorted((a, b) => sign * byName(a, b))
  const value = VALUES[sort]
  return sides.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null) || byName(a, b)
    }
    return sign * (left - right) || byName(a, b)
  })
}

const byName = (a: AgencySide, b: AgencySide): number =>
  a.agency.shortName.localeCompare(b.agency.shortName, 'id')
