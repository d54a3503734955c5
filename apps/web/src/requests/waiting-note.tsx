import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { waitingQuery } from './waiting-intakes.ts'
import { waitingTexts } from './waiting-text.ts'
import './waiting.css'

/** On every page while something waits: how much, and the way to it. */
export const WaitingNote = () => {
  const words = useText(waitingTexts)
  const { data } = useQuery(waitingQuery())
  const waiting = data?.own.filter(({ state }) => state === 'waiting').length ?? 0
  const refused = data?.own.filter(({ state }) => state === 'refused').length ?? 0
  const unreadable = data?.unreadable.length ?? 0
  const facts = [
    waiting > 0 && words.count(waiting),
    refused > 0 && words.refusedCount(refused),
    unreadable > 0 && words.unreadable(unreadable),
  ]
  return (
    <div role="status">
      {waiting + refused + unreadable > 0 && (
        <p className="waiting-note no-print">
          {facts.filter(Boolean).join(', ')}. <Link to="/requests/waiting">{words.see}</Link>
        </p>
      )}
    </div>
  )
}
