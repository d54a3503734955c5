import { NEED_KINDS } from '@terang/law'
import { requestTexts } from '@terang/wording/requests'
import { Checks } from '../ui/checks.tsx'
import { TextField } from '../ui/field.tsx'
import { fieldOf } from '../walk/walk.ts'
import { kindsIn } from './help.ts'
import type { AskQuestion } from './questions.ts'
import { askTexts } from './text.ts'

/** Apakah Anda memerlukan bantuan: below how the answer is to come, since both are about receiving it. */
export const HelpFields = ({ question }: { question: AskQuestion }) => {
  const { draft, faults, lang } = question
  const texts = askTexts[lang].help
  const { need } = requestTexts[lang]
  return (
    <>
      <Checks
        name="needs"
        legend={<h2>{texts.ask}</h2>}
        hint={texts.askHint}
        choices={NEED_KINDS.map((value) => ({ value, label: need[value] }))}
        values={kindsIn(draft.values.needs)}
        faults={faults}
        lang={lang}
      />
      <TextField {...fieldOf(question, 'other')} label={texts.other} isOptional />
      <TextField
        {...fieldOf(question, 'helperName')}
        label={texts.helperName}
        hint={texts.helperHint}
        isOptional
      />
      <TextField {...fieldOf(question, 'helperRelation')} label={texts.helperRelation} isOptional />
    </>
  )
}
