import { useEffect, useSyncExternalStore } from 'react'
import { useText } from '../locale/language.tsx'
import { formTexts } from './form-text.ts'
import './state.css'

const SHOWN_FOR = 8_000
let told: string | null = null
const listeners = new Set<() => void>()

/** One fact at a time, never an error. */
export const tell = (fact: string | null): void => {
  told = fact
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const Toast = () => {
  const words = useText(formTexts)
  const fact = useSyncExternalStore(subscribe, () => told)
  useEffect(() => {
    if (fact === null) return
    const timer = setTimeout(() => tell(null), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [fact])
  return (
    <div className="toast" role="status">
      {fact !== null && (
        <>
          <span>{fact}</span>
          <button type="button" onClick={() => tell(null)}>
            {words.close}
          </button>
        </>
      )}
    </div>
  )
}
