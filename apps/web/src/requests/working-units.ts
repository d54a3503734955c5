import type { RequestView } from '@terang/contract/request-views'

/** The asked units that have not replied, sent back or been recalled. */
export const workingUnits = ({ assignments }: Pick<RequestView, 'assignments'>) =>
  assignments.filter(({ state }) => state === 'awaited' || state === 'accepted')
