import type {
  CaseDrillPage,
  DrilledCase,
  RequestFiguresView,
  StatisticsView,
} from '@terang/contract/statistics'
import { REQUEST_OUTCOMES } from '@terang/law'
import { call } from './calls.ts'
import { HOUSE, person, type TestApi } from './house.ts'

/** The public figures, by the query of their address. */
export const figuresOf = async (house: TestApi, query = ''): Promise<StatisticsView> => {
  const answer = await call(house, `/statistics?${query}`)
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  // Safe because a test that reads the wrong shape fails.
  return (await answer.json()) as StatisticsView
}

export const COMMISSION = person('commission', HOUSE.dinas.desk)

/** All cases behind a figure, page by page, as the commission sees them. */
export const drilled = async (house: TestApi, query: string, limit = 3): Promise<DrilledCase[]> => {
  const cases: DrilledCase[] = []
  let cursor = ''
  do {
    const path = `/statistics/cases?${query}&limit=${limit}${cursor}`
    const answer = await call(house, path, undefined, { as: COMMISSION })
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
    // Safe because a test that reads the wrong shape fails.
    const page = (await answer.json()) as CaseDrillPage
    cases.push(...page.cases)
    cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`
  } while (cursor !== '')
  return cases
}

/** Received and carried over, less the outcomes and what is in process: always nothing. */
export const difference = (of: RequestFiguresView): number =>
  of.received +
  of.carriedOver -
  REQUEST_OUTCOMES.reduce((sum, outcome) => sum + of.outcomes[outcome], 0) -
  of.inProcess

/** Whatever does not add up in an answer, by name; and months that do not follow each other. */
export const faultsOf = (view: StatisticsView): string[] => {
  const parts: [string, RequestFiguresView][] = [
    ['total', view.total],
    ...view.months.map((one): [string, RequestFiguresView] => [one.month, one]),
    ...view.agencies.map((one): [string, RequestFiguresView] => [one.agency.id, one]),
    ...view.units.map((one): [string, RequestFiguresView] => [one.unit.id, one]),
    ...view.channels.map((one): [string, RequestFiguresView] => [one.channel, one]),
    ...view.applicantKinds.map((one): [string, RequestFiguresView] => [one.applicantKind, one]),
  ]
  const sums = [view.months, view.agencies, view.units, view.channels, view.applicantKinds]
  return [
    ...parts.flatMap(([name, one]) => (difference(one) === 0 ? [] : [`${name} does not add up`])),
    ...parts.flatMap(([name, one]) => (one.inProcess < 0 ? [`${name} is below nothing`] : [])),
    ...sums
      .filter((some) => some.length > 0)
      .flatMap((some, index) =>
        sum(some, 'received') === view.total.received ? [] : [`part ${index} received another sum`],
      ),
    ...view.months.slice(1).flatMap((month, index) => {
      const before = view.months[index]?.inProcess ?? 0
      return month.carriedOver === before + month.reopened ? [] : [`${month.month} does not follow`]
    }),
  ]
}

const sum = (some: readonly RequestFiguresView[], name: 'received'): number =>
  some.reduce((total, one) => total + one[name], 0)
