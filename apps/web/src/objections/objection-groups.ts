import type { ObjectionRow } from '@terang/contract/objection-views'

const OBJECTION_GROUPS = ['silent', 'today', 'soon', 'later', 'provisional', 'ended'] as const
/** Kelompok risiko hukum, in the order of the page. */
export type ObjectionGroup = (typeof OBJECTION_GROUPS)[number]

/** One working week is near in a limit of thirty working days. */
const NEAR = 5

type Risky = Pick<ObjectionRow, 'daysLeft' | 'provisional'>

/** Silence outranks everything: the applicant may go to the commission. */
export const groupOf = ({ daysLeft, provisional }: Risky): ObjectionGroup => {
  if (daysLeft === null) return 'ended'
  if (daysLeft < 0) return 'silent'
  if (provisional) return 'provisional'
  if (daysLeft === 0) return 'today'
  return daysLeft <= NEAR ? 'soon' : 'later'
}

/** The groups that have somebody in them, each in the order of the list. */
export const groupObjections = <Row extends Risky>(
  rows: readonly Row[],
): { group: ObjectionGroup; rows: Row[] }[] =>
  OBJECTION_GROUPS.map((group) => ({
    group,
    rows: rows.filter((row) => groupOf(row) === group),
  })).filter(({ rows: own }) => own.length > 0)
