import { useSyncExternalStore } from 'react'
import { useText } from '../locale/language.tsx'
import { formTexts } from './form-text.ts'
import './state.css'

const subscribe = (listener: () => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Whether the device has a line; that somebody answers on it is another thing. */
export const useLine = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)

export const OfflineNote = () => {
  const words = useText(formTexts)
  const isOnline = useLine()
  return <div role="status">{!isOnline && <p className="offline">{words.offline}</p>}</div>
}
