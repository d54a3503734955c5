import { BULK_LIMIT } from '@terang/contract/requests'
import { useState } from 'react'
import { useShortcuts } from '../ui/shortcuts.ts'

export type Selection = {
  ids: ReadonlySet<string>
  /** Ticks or unticks one; with a range, all between it and the one before, in the order on the page. */
  toggle: (id: string, isRange: boolean) => void
  add: (ids: readonly string[]) => void
  clear: () => void
}

/** Which cases of a list are chosen, at most as many as may be assigned in one go. */
export const useSelection = (shown: readonly string[]): Selection => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set<string>())
  const [last, setLast] = useState<string | null>(null)
  const toggle = (id: string, isRange: boolean) => {
    setIds(toggled(ids, { id, with: isRange ? between(shown, last, id) : [id] }))
    setLast(id)
  }
  useShortcuts({
    x: () => {
      const row = document.activeElement?.closest('tr')
      row?.querySelector<HTMLElement>('[data-select]')?.click()
    },
  })
  return {
    ids,
    toggle,
    add: (more) => setIds(limited([...ids, ...more])),
    clear: () => setIds(new Set()),
  }
}

type Toggled = { id: string; with: readonly string[] }

/** The others of a range go the way of the one that was clicked. */
export const toggled = (ids: ReadonlySet<string>, touched: Toggled): ReadonlySet<string> => {
  if (!ids.has(touched.id)) return limited([...ids, ...touched.with])
  return new Set([...ids].filter((id) => !touched.with.includes(id)))
}

/** Every id from one to the other, whichever stands first; only the second where the first is not shown. */
export const between = (
  shown: readonly string[],
  from: string | null,
  to: string,
): readonly string[] => {
  const [start, end] = [shown.indexOf(from ?? ''), shown.indexOf(to)]
  if (start < 0 || end < 0) return [to]
  return shown.slice(Math.min(start, end), Math.max(start, end) + 1)
}

const limited = (ids: readonly string[]): ReadonlySet<string> =>
  new Set([...new Set(ids)].slice(0, BULK_LIMIT))
