import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { ErrorSummary } from './error-summary.tsx'
import type { Fault } from './fault.ts'
import { TextArea } from './field.tsx'

type Props = {
  lang: Language
  reason: string
  faults: readonly Fault[]
  notice?: Child
  action: string
  /** Where it leads when it is not done after all. */
  back: string
  /** The version that the sender saw. */
  version: number
  eyebrow: string
  /** What is withdrawn, in the words of the one who wrote it. */
  about: string
  words: { title: string; lead: string; reason: string; send: string; cancel: string }
}

/** Mencabut: asked once more, for it cannot be undone. */
export const WithdrawForm = (props: Props) => {
  const { lang, reason, faults, notice, action, back, version, eyebrow, about, words } = props
  return (
    <>
      {notice}
      <ErrorSummary faults={faults} lang={lang} />
      <form class="stack-wide narrow" method="post" action={action} novalidate>
        <input type="hidden" name="version" value={version} />
        <div>
          <p class="eyebrow">{eyebrow}</p>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <p class="written clipped">{about}</p>
        <TextArea
          name="reason"
          label={words.reason}
          value={reason}
          faults={faults}
          lang={lang}
          isOptional
          isLow
        />
        <div class="bar">
          <button class="button">{words.send}</button>
          <a href={back}>{words.cancel}</a>
        </div>
      </form>
    </>
  )
}
