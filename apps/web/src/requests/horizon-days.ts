import type { RequestPage } from '@terang/contract/request-views'
import type { DayOff } from '@terang/design/day-off'
import { calendarDate, shiftDays } from '@terang/law'

/** A working day ahead with what falls due on it, or a run of days that do not count. */
export type HorizonDay =
  | { kind: 'day'; date: string; due: number; isToday: boolean }
  | { kind: 'run'; dates: string[]; due: number }

/** Two working weeks and today. */
const WORKING_DAYS = 11

export const horizonDays = (page: RequestPage, dayOff: DayOff): HorizonDay[] => {
  const dueOn = new Map(page.horizon.days.map(({ date, due }) => [date, due]))
  const shown: HorizonDay[] = []
  let date = calendarDate(page.today)
  for (let left = WORKING_DAYS; left > 0; date = shiftDays(date, 1)) {
    const due = dueOn.get(date) ?? 0
    const last = shown.at(-1)
    if (dayOff(date) === null) {
      shown.push({ kind: 'day', date, due, isToday: date === page.today })
      left -= 1
    } else if (last?.kind === 'run') {
      last.dates.push(date)
      last.due += due
    } else {
      shown.push({ kind: 'run', dates: [date], due })
    }
  }
  return shown
}
