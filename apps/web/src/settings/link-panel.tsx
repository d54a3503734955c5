import { Link } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { tell } from '../ui/toast.tsx'
import { settingsTexts } from './text.ts'

/** The one-time link behind the #, which no server and no log ever sees. */
export const LinkPanel = ({ token, name }: { token: string; name: string }) => {
  const words = useText(settingsTexts)
  const link = `${location.origin}/app/join#${token}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      tell(words.copied)
    } catch {
      tell(words.notCopied)
    }
  }
  return (
    <section className="settings-link">
      <div className="field">
        <label htmlFor="invitation-link">{words.linkTitle}</label>
        <p className="hint">{words.linkText(name)}</p>
        <input
          id="invitation-link"
          className="input"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div className="bar">
        <button
          type="button"
          className="button button-main button-large"
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <Link className="button button-large" to="/settings">
          {words.back}
        </Link>
      </div>
    </section>
  )
}
