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

export const OfflineNote = () => {
  const words = useText(formTexts)
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return <div role="status">{!isOnline && <p className="offline">{words.offline}</p>}</div>
}
