import type {
  DisputeFiguresView,
  ObjectionFiguresView,
  RequestFiguresView,
} from '@terang/contract/statistics'
import {
  type Balance,
  balanceOf,
  DISPUTE_OUTCOMES,
  durationsOf,
  type Figure,
  type Flow,
  NOTICE_TIMINGS,
  OBJECTION_GROUNDS,
  OBJECTION_OUTCOMES,
  OBJECTION_TIMINGS,
  percent,
  REQUEST_OUTCOMES,
  stillOpen,
} from '@terang/law'
import type { Sums } from './ledger.ts'

/** The figures of requests in periods that follow each other, after all that came before them. */
export const requestFigures = (before: Sums, periods: readonly Sums[]): RequestFiguresView[] => {
  let open = stillOpen(flowOf(before))
  return periods.map((sums) => {
    const view = viewOf(balanceOf(open, flowOf(sums)), sums)
    open = view.inProcess
    return view
  })
}

/** The figures of one period. */
export const requestFiguresOf = (before: Sums, within: Sums): RequestFiguresView =>
  viewOf(balanceOf(stillOpen(flowOf(before)), flowOf(within)), within)

const flowOf = (sums: Sums): Flow => ({
  received: sums.count('received'),
  reopened: sums.count('reopened'),
  outcomes: countsOf(sums, REQUEST_OUTCOMES, (outcome) => outcome),
})

const NOTICES = NOTICE_TIMINGS.map((timing) => `notice-${timing}` as const)

const viewOf = (balance: Balance, sums: Sums): RequestFiguresView => {
  const notices = countsOf(sums, NOTICE_TIMINGS, (timing) => `notice-${timing}`)
  const toNotice = durationsOf(sums.days(...NOTICES))
  const onTimeSafe = notices['on-time'] + notices.extended
  const onTimePerki = onTimeSafe + notices['by-perki']
  return {
    ...balance,
    notices,
    onTimeSafe,
    onTimeSafePercent: percent(onTimeSafe, toNotice.cases),
    onTimePerki,
    onTimePerkiPercent: percent(onTimePerki, toNotice.cases),
    toNotice,
    toHandOver: durationsOf(sums.days('hand-over')),
  }
}

/** Objections of a period: they are never reopened, so what came in is what was received. */
export const objectionFigures = (before: Sums, within: Sums): ObjectionFiguresView => {
  const outcomesOf = (sums: Sums) =>
    countsOf(sums, OBJECTION_OUTCOMES, (outcome) => `objection-${outcome}`)
  const received = within.count('objection-received')
  const carriedOver = before.count('objection-received') - total(outcomesOf(before))
  const outcomes = outcomesOf(within)
  return {
    received,
    carriedOver,
    filedLate: within.count('objection-filed-late'),
    grounds: countsOf(within, OBJECTION_GROUNDS, (ground) => `objection-ground-${ground}`),
    outcomes,
    inProcess: received + carriedOver - total(outcomes),
    answers: countsOf(within, OBJECTION_TIMINGS, (timing) => `objection-answer-${timing}`),
    toAnswer: durationsOf(
      within.days(...OBJECTION_TIMINGS.map((timing) => `objection-answer-${timing}` as const)),
    ),
  }
}

/** Disputes of a period, as far as the commission decides them. */
export const disputeFigures = (before: Sums, within: Sums): DisputeFiguresView => {
  const outcomesOf = (sums: Sums) =>
    countsOf(sums, DISPUTE_OUTCOMES, (outcome) => `dispute-${outcome}`)
  const petitioned = within.count('dispute-petitioned')
  const carriedOver = before.count('dispute-petitioned') - total(outcomesOf(before))
  const outcomes = outcomesOf(within)
  return {
    petitioned,
    carriedOver,
    outcomes,
    inProcess: petitioned + carriedOver - total(outcomes),
    toCourt: within.count('dispute-to-court'),
  }
}

/** One number for each of a closed list. */
export const countsOf = <Key extends string>(
  sums: Sums,
  keys: readonly Key[],
  figureOf: (key: Key) => Figure,
): Record<Key, number> =>
  // Safe because every key of the list gets its number.
  Object.fromEntries(keys.map((key) => [key, sums.count(figureOf(key))])) as Record<Key, number>

const total = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, one) => sum + one, 0)
