import { ApiProblem } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { formTexts } from './form-text.ts'
import { incidentOf, wordsOfError } from './problem-words.ts'
import './button.css'
import './state.css'

/** Trying again would bring the same answer. */
const FINAL: readonly string[] = ['not-found', 'forbidden']

/** In place of a part that could not be read. */
export const ErrorPanel = ({
  error,
  onRetry,
  isPage = false,
}: {
  error: Error
  onRetry: () => void
  isPage?: boolean
}) => {
  const language = useLanguage()
  const words = useText(formTexts)
  const told = wordsOfError(error, language, 'reading')
  const incident = incidentOf(error)
  const isFinal = error instanceof ApiProblem && FINAL.includes(error.problem.code)
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <div className="empty" role="alert">
      <Heading>{told.sentence}</Heading>
      <p>{told.advice}</p>
      {incident && <p className="small">{words.incident(incident)}</p>}
      <div className="bar">
        {isFinal ? (
          <a className="button button-main button-large" href="/app">
            {words.home}
          </a>
        ) : (
          <button type="button" className="button button-main button-large" onClick={onRetry}>
            {words.retry}
          </button>
        )}
      </div>
    </div>
  )
}
