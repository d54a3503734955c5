import type { KeyboardEvent } from 'react'

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** Arrow keys move the focus from day to day; where the days are a list, up and down are one day. */
export const useDayKeys = (onReach: (date: string) => void) => (event: KeyboardEvent) => {
  const step = STEPS[event.key]
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const days = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-day]')].filter(
    (day) => day.offsetParent !== null,
  )
  const at = days.findIndex((day) => day === document.activeElement)
  const next = at < 0 ? undefined : days[at + (isList(days) ? Math.sign(step) : step)]
  if (!next) return
  event.preventDefault()
  next.focus()
  onReach(next.dataset['day'] ?? '')
}

/** Two days below one another are not a week. */
const isList = ([first, second]: readonly HTMLElement[]): boolean =>
  first !== undefined && second !== undefined && xOf(first) === xOf(second)

const xOf = (day: HTMLElement): number => Math.round(day.getBoundingClientRect().left)
