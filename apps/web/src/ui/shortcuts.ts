import { useEffect, useRef, useSyncExternalStore } from 'react'
import { keep, kept } from '../locale/kept.ts'

const KEYS = 'terang-keys'
/** How long the first key of a pair waits for the second, in milliseconds. */
const PAIR = 1200

export type Shortcuts = Readonly<Record<string, () => void>>

/** Single keys of a page: 'j', 'g r', 'Escape', 'alt+1'. Off inside fields, and where switched off. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    let before = { key: '', at: 0 }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isElsewhere(event)) return
      const key = nameOf(event)
      const pair = event.timeStamp - before.at < PAIR ? `${before.key} ${key}` : key
      const act = latest.current[pair] ?? latest.current[key]
      before = { key, at: event.timeStamp }
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

const nameOf = (event: KeyboardEvent): string => {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1]
  if (event.altKey) return `alt+${digit ?? event.key.toLowerCase()}`
  return event.key.length === 1 ? event.key.toLowerCase() : event.key
}

const isElsewhere = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey) return true
  if (document.querySelector('dialog[open], [popover]:popover-open')) return true
  const isSingle = event.key.length === 1 && !event.altKey
  return isSingle && (isWriting(event.target) || !areKeysOn())
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null

const listeners = new Set<() => void>()
const areKeysOn = (): boolean => kept(KEYS) !== 'off'

/** WCAG 2.1.4: single keys can be switched off. */
export const useKeySwitch = () => {
  const areOn = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, areKeysOn)
  const turn = (on: boolean) => {
    keep(KEYS, on ? null : 'off')
    for (const listener of listeners) listener()
  }
  return { areOn, turn }
}
