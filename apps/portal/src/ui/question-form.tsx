import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import { ErrorSummary } from './error-summary.tsx'
import type { Fault } from './fault.ts'

type Props = {
  lang: Language
  faults: readonly Fault[]
  notice?: Child
  /** The path without the language. */
  action: string
  id?: string
  /** With a file in it. */
  isMultipart?: boolean
  /** What goes along unseen. */
  hidden?: Readonly<Record<string, string | number>>
  aside?: Child
  children: Child
}

/** Halaman isian: what is wrong, the form, and beside it what helps to answer. */
export const QuestionForm = (props: Props) => {
  const { lang, faults, notice, action, id, isMultipart, hidden = {}, aside, children } = props
  return (
    <>
      {notice}
      <ErrorSummary faults={faults} lang={lang} />
      <form
        class="two"
        id={id}
        method="post"
        action={pathIn(lang, action)}
        enctype={isMultipart ? 'multipart/form-data' : undefined}
        novalidate
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="stack-wide">{children}</div>
        {aside && <aside class="note">{aside}</aside>}
      </form>
    </>
  )
}
