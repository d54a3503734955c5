import type { TrackingView } from '@terang/contract/request-views'
import { calendarDate, type ObjectionGround, shiftDays } from '@terang/law'

/** Ditemukannya alasan, UU P36(1): the day that the record names; what should be published is missing today. */
export const groundFoundOn = (view: TrackingView, grounds: readonly ObjectionGround[]): string => {
  const onlyPeriodic = grounds.length > 0 && grounds.every((ground) => ground === 'b')
  if (onlyPeriodic) return view.today
  if (view.objecting.groundFoundOn) return view.objecting.groundFoundOn
  return view.overdue ? shiftDays(calendarDate(view.limits.dueOn), 1) : view.today
}
