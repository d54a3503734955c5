import { fieldProblemText } from '@terang/wording/fields'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { formTexts } from './form-text.ts'
import { fieldId, type FieldProblems } from './form-state.ts'
import { incidentOf, wordsOfError } from './problem-words.ts'

type ErrorSummaryProps = {
  problems: FieldProblems
  error: Error | null
  /** Counts the tries: each failed one takes the focus here. */
  attempt: number
  children?: ReactNode
}

/** Says first how much is wrong, then each field with a way to it. */
export const ErrorSummary = ({ problems, error, attempt, children }: ErrorSummaryProps) => {
  const language = useLanguage()
  const words = useText(formTexts)
  const box = useRef<HTMLDivElement>(null)
  const fields = Object.entries(problems)
  const isShown = fields.length > 0 || error !== null
  useEffect(() => {
    if (isShown && attempt > 0) box.current?.focus()
  }, [isShown, attempt])
  if (!isShown) return null
  const told = error ? wordsOfError(error, language, 'sending') : null
  const incident = error ? incidentOf(error) : null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{fields.length > 0 ? words.toMend(fields.length) : told?.sentence}</h2>
      {fields.length === 0 && <p>{told?.advice}</p>}
      {incident && <p className="small quiet">{words.incident(incident)}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map(([path, [problem]]) => (
            <li key={path}>
              <a href={`#${fieldId(path)}`} onClick={(event) => goTo(event, path)}>
                {problem && fieldProblemText(problem, path, { language, face: 'office' })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}

/** To the field itself, or to the first control of the group that it stands for. */
const goTo = (event: { preventDefault: () => void }, path: string) => {
  event.preventDefault()
  const parts = path.split('.')
  while (parts.length > 0) {
    const field = document.getElementById(fieldId(parts.join('.')))
    if (field) {
      field.focus()
      field.scrollIntoView({ block: 'center' })
      return
    }
    parts.pop()
  }
}
