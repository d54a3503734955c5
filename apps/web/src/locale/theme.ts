import { useSyncExternalStore } from 'react'
import { kept, keep } from './kept.ts'

const THEME = 'terang-theme'
const DARK = '(prefers-color-scheme: dark)'

type Theme = 'light' | 'dark'

const listeners = new Set<() => void>()

/** Before the first picture, so that nothing flashes. */
export const applyRememberedTheme = (): void => {
  const remembered = kept(THEME)
  if (remembered === 'light' || remembered === 'dark') {
    document.documentElement.dataset['theme'] = remembered
  }
}

const shownTheme = (): Theme => {
  const chosen = document.documentElement.dataset['theme']
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

const subscribe = (listener: () => void) => {
  const system = matchMedia(DARK)
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}

/** The theme that is shown, and the switch to the other one. */
export const useTheme = () => {
  const theme = useSyncExternalStore(subscribe, shownTheme)
  const turn = () => {
    const other: Theme = theme === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset['theme'] = other
    keep(THEME, other)
    for (const listener of listeners) listener()
  }
  return { theme, turn }
}
