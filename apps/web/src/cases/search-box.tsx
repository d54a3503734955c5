import { useRef } from 'react'
import { useText } from '../locale/language.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { casesTexts } from './text.ts'
import '../ui/button.css'
import '../ui/field.css'
import './search.css'

type SearchBoxProps = { text: string | undefined; onSearch: (text: string) => void }

/** Looks for words and numbers; the slash leads to it from anywhere on the list. */
export const SearchBox = ({ text = '', onSearch }: SearchBoxProps) => {
  const { search } = useText(casesTexts)
  const field = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => field.current?.select() })
  const send = (data: FormData) => {
    const sought = data.get('q')
    onSearch(typeof sought === 'string' ? sought.trim() : '')
  }
  return (
    <search>
      <form
        className="search-box"
        onSubmit={(event) => {
          event.preventDefault()
          send(new FormData(event.currentTarget))
        }}
      >
        <label className="vh" htmlFor="search-words">
          {search.label}
        </label>
        <input
          key={text}
          ref={field}
          className="input"
          id="search-words"
          type="search"
          name="q"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={search.hint}
          defaultValue={text}
          aria-keyshortcuts="/"
        />
        <button className="button">
          {search.go} <kbd className="wide-only">/</kbd>
        </button>
      </form>
    </search>
  )
}
