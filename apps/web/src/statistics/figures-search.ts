import { DRILL_FIGURES, type DrillFigure } from '@terang/contract/statistics'
import { oneOf, shortText, withoutNothing } from '../cases/search-params.ts'

/** What the address says of the figures, so that what is shown can be sent to a colleague. */
export type FiguresSearch = { year?: number; agencyId?: string }
export type AgenciesSearch = { year?: number; sort?: AgencySort; order?: Order }
export type CasesSearch = {
  figure?: DrillFigure
  agencyId?: string
  year?: number
  month?: number
}

export const AGENCY_SORTS = [
  'name',
  'received',
  'in-process',
  'on-time',
  'median',
  'p90',
  'silence',
  'objections',
  'disputes',
] as const
export type AgencySort = (typeof AGENCY_SORTS)[number]

const ORDERS = ['rising', 'falling'] as const
export type Order = (typeof ORDERS)[number]

type Typed = Record<string, unknown>

/** Anything in an address that is no choice is left out, never an error. */
export const readFiguresSearch = (search: Typed): FiguresSearch =>
  withoutNothing<FiguresSearch>({
    year: wholeNumber(search['year'], 1900, 2199),
    agencyId: shortText(search['agencyId']),
  })

export const readAgenciesSearch = (search: Typed): AgenciesSearch =>
  withoutNothing<AgenciesSearch>({
    year: wholeNumber(search['year'], 1900, 2199),
    sort: oneOf(AGENCY_SORTS, search['sort']),
    order: oneOf(ORDERS, search['order']),
  })

export const readCasesSearch = (search: Typed): CasesSearch =>
  withoutNothing<CasesSearch>({
    figure: oneOf(DRILL_FIGURES, search['figure']),
    agencyId: shortText(search['agencyId']),
    year: wholeNumber(search['year'], 1900, 2199),
    month: wholeNumber(search['month'], 1, 12),
  })

const wholeNumber = (value: unknown, least: number, most: number): number | undefined => {
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined
}
