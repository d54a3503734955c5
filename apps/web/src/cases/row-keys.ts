import { useShortcuts } from '../ui/shortcuts.ts'

/** J and K move the focus from row to row; Enter is the link's own. */
export const useRowKeys = () => {
  const step = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    const at = links.findIndex((link) => link === document.activeElement)
    const next = at < 0 ? links[by === 1 ? 0 : links.length - 1] : links[at + by]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useShortcuts({ j: () => step(1), k: () => step(-1) })
}
