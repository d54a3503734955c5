/** Help that was not arranged by its day: the one reminder that speaks of it. */
export const NEED_OVERDUE = 'need-overdue'
