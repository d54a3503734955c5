import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import type { Fault } from '../ui/fault.ts'
import { WithdrawForm } from '../ui/withdraw-form.tsx'
import type { CaseProps } from './case-page.tsx'
import { trackTexts } from './text.ts'

type Props = CaseProps & { reason: string; faults: readonly Fault[]; notice?: Child }

/** Mencabut permohonan: asked once more, for it cannot be undone. */
export const WithdrawPage = ({ view, lang, ...rest }: Props) => {
  const texts = trackTexts[lang]
  return (
    <WithdrawForm
      {...rest}
      lang={lang}
      action={pathIn(lang, '/lacak/cabut')}
      back={pathIn(lang, '/lacak/permohonan')}
      version={view.version}
      eyebrow={texts.request(view.registerNumber)}
      about={view.details}
      words={texts.withdrawing}
    />
  )
}
