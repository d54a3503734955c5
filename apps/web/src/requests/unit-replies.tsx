import type { RequestView } from '@terang/contract/request-views'
import { useLanguage, useText } from '../locale/language.tsx'
import { fieldId } from '../ui/form-state.ts'
import { unitsTexts } from './units-text.ts'
import './units.css'

/** What the PPID makes the answer of: every reply to read, and all of them into the letter at once. */
export const UnitReplies = ({ view: { assignments } }: { view: RequestView }) => {
  const words = useText(unitsTexts)
  const language = useLanguage()
  const replies = assignments.filter(({ state, text }) => state === 'replied' && text !== null)
  const missing = assignments.filter(({ state }) => state === 'awaited' || state === 'accepted')
  if (replies.length === 0 && missing.length === 0) return null
  const list = new Intl.ListFormat(language).format(missing.map(({ unit }) => unit.shortName))
  return (
    <section className="field" aria-label={words.merge}>
      {missing.length > 0 && <p className="note note-warn">{words.missing(list)}</p>}
      {replies.length > 0 && (
        <>
          <p>
            <b>{words.merge}</b> <span className="hint">{words.mergeHint}</span>
          </p>
          <ul className="units">
            {replies.map(({ unit, text }) => (
              <li key={unit.id}>
                <p className="unit-head">
                  <b>{unit.name}</b>
                </p>
                <p className="quote">{text}</p>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => insert(merged(replies))}>
            {words.insert}
          </button>
        </>
      )}
    </section>
  )
}

const merged = (replies: RequestView['assignments']): string =>
  replies.map(({ unit, text }) => `${unit.name}:\n${text ?? ''}`).join('\n\n')

/** After what is already written, so nothing that was typed is lost. */
const insert = (text: string): void => {
  const field = document.getElementById(fieldId('text'))
  if (!(field instanceof HTMLTextAreaElement)) return
  const end = field.value.length
  field.setRangeText(end > 0 ? `\n\n${text}` : text, end, end, 'end')
  // A range set by a script tells nobody; the form keeps its draft by this event.
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  field.focus()
}
