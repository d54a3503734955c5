import type { RequestRow } from '@terang/contract/request-views'

const RISK_GROUPS = [
  'late',
  'today',
  'soon',
  'later',
  'waiting',
  'supply',
  'provisional',
  'rest',
] as const
/** Kelompok risiko hukum, in the order of the page. */
export type RiskGroup = (typeof RISK_GROUPS)[number]

/** 1 to 3 working days are near. */
const NEAR = 3

type Risky = Pick<RequestRow, 'daysLeft' | 'overdue' | 'status' | 'provisional'>

/**
 * A limit that passed outranks everything, that of a promised hand-over too; an incomplete request waits,
 * though its limit runs on, and is not late once nobody owes it a notice (P33(4)).
 */
export const riskOf = ({ daysLeft, overdue, status, provisional }: Risky): RiskGroup => {
  if (daysLeft === null) return 'rest'
  if (overdue || (status === 'answered' && daysLeft < 0)) return 'late'
  if (provisional) return 'provisional'
  if (daysLeft === 0) return 'today'
  if (status === 'incomplete') return 'waiting'
  return daysLeft <= NEAR ? 'soon' : 'later'
}

/** An answered case has its own clock, that of the hand-over: nobody may call it unanswered. */
const groupOf = (row: Risky): RiskGroup =>
  row.status === 'answered' && row.daysLeft !== null ? 'supply' : riskOf(row)

/** The groups that have somebody in them, each in the order of the list. */
export const groupByRisk = <Row extends Risky>(
  rows: readonly Row[],
): { group: RiskGroup; rows: Row[] }[] =>
  RISK_GROUPS.map((group) => ({
    group,
    rows: rows.filter((row) => groupOf(row) === group),
  })).filter(({ rows: own }) => own.length > 0)
