import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import type { Fault } from '../ui/fault.ts'
import { WithdrawForm } from '../ui/withdraw-form.tsx'
import { objectionCaseTexts } from './case-text.ts'
import type { ObjectionProps } from './objection-due.tsx'

type Props = ObjectionProps & { reason: string; faults: readonly Fault[]; notice?: Child }

/** Mencabut keberatan: asked once more, for it cannot be undone. */
export const WithdrawObjectionPage = ({ view, lang, ...rest }: Props) => {
  const texts = objectionCaseTexts[lang]
  const path = `/lacak/keberatan/${view.id}`
  return (
    <WithdrawForm
      {...rest}
      lang={lang}
      action={pathIn(lang, `${path}/cabut`)}
      back={pathIn(lang, path)}
      version={view.version}
      eyebrow={texts.numbered(view.registerNumber)}
      about={view.reason}
      words={texts.withdrawing}
    />
  )
}
