import { AUDIO_MEDIA_TYPES, IDENTITY_MEDIA_TYPES } from '@terang/contract/files'
import { longDate } from '@terang/wording/dates'
import { attachmentsText } from '@terang/wording/papers'
import { askerRow, identityRows } from '../identity/identity-rows.ts'
import { askerOf, paperAsker } from '../identity/identity.ts'
import { DueDate } from '../ui/due-date.tsx'
import { FileField } from '../ui/file-field.tsx'
import { QuestionForm } from '../ui/question-form.tsx'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { changeRow } from '../walk/change-row.tsx'
import { FORM_ID } from '../walk/walk.ts'
import { helpOf, isSpoken, needNames } from './help.ts'
import { mannerOf } from './manners.ts'
import type { AskQuestion } from './questions.ts'
import { askTexts } from './text.ts'

type Props = {
  question: AskQuestion
  /** The day the answer is due if it is sent today; null when it cannot be told now. */
  dueOn: string | null
}

/** Periksa: everything once more, each with its way back; the file and the sending. */
export const CheckPage = ({ question, dueOn }: Props) => {
  const { draft, sealed, faults, notice, lang } = question
  const { check: texts, help } = askTexts[lang]
  const asker = askerOf(draft.values) ?? 'individual'
  return (
    <QuestionForm
      lang={lang}
      faults={faults}
      notice={notice}
      id={FORM_ID}
      action="/ajukan/kirim"
      isMultipart
      hidden={{ sealed }}
      aside={<Afterwards lang={lang} />}
    >
      <div>
        <p class="eyebrow">{texts.eyebrow}</p>
        <h1>{texts.title}</h1>
      </div>
      <section>
        <h2>{texts.request}</h2>
        <SummaryList rows={requestRows(question)} />
      </section>
      <section>
        <h2>{texts.person}</h2>
        <SummaryList rows={personRows(question)} />
      </section>
      <FileField
        name="file"
        label={texts.file(attachmentsText(paperAsker(asker), lang))}
        hint={`${draft.file ? texts.fileKept(draft.file.name) : texts.fileLater} ${texts.fileHint}`}
        accept={IDENTITY_MEDIA_TYPES.join(',')}
        faults={faults}
        lang={lang}
      />
      {isSpoken(draft.values) && (
        <FileField
          name="voice"
          label={help.voice}
          hint={draft.voice ? help.voiceKept(draft.voice.name) : help.voiceHint}
          accept={AUDIO_MEDIA_TYPES.join(',')}
          faults={faults}
          lang={lang}
        />
      )}
      <div class="stack">
        {dueOn && <DueDate label={texts.due} date={longDate(dueOn, lang)} />}
        <p>{texts.declare}</p>
        <button class="button" name="go" value="next">
          {texts.send}
        </button>
      </div>
    </QuestionForm>
  )
}

const Afterwards = ({ lang }: Pick<AskQuestion, 'lang'>) => {
  const { after, afterwards } = askTexts[lang].check
  return (
    <>
      <h2>{after}</h2>
      <ul class="dashes">
        {afterwards.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </>
  )
}

const requestRows = (question: AskQuestion): SummaryRow[] => {
  const { draft, lang } = question
  const { check, how, help } = askTexts[lang]
  const { values } = draft
  const bySound = isSpoken(values) ? help.bySound : ''
  const { helper } = helpOf(values).help ?? {}
  const manner = mannerOf(values.manner)
  return [
    changeRow(question, 'what', {
      term: check.details,
      value: values.details || bySound,
      isLong: true,
    }),
    changeRow(question, 'what', {
      term: check.purpose,
      value: values.purpose || bySound,
      isLong: true,
    }),
    changeRow(question, 'where', { term: check.where, value: placeName(question) }),
    changeRow(question, 'how', { term: check.how, value: manner ? how.manner[manner].label : '' }),
    changeRow(question, 'how', { term: help.help, value: needNames(values, lang) || help.none }),
    ...(helper
      ? [
          changeRow(question, 'how', {
            term: help.helper,
            value: help.helperLine(helper.name, helper.relation),
          }),
        ]
      : []),
  ]
}

const personRows = (question: AskQuestion): SummaryRow[] => {
  const { draft, lang } = question
  return [
    changeRow(question, 'who', askerRow(draft.values, lang)),
    ...identityRows(draft.values, lang).map((row) => changeRow(question, 'identity', row)),
  ]
}

const placeName = ({ draft, given: agencies, lang }: AskQuestion): string => {
  const texts = askTexts[lang].check
  const agency = agencies.agencies.find(({ id }) => id === draft.values.agencyId)
  if (!agency) return ''
  const unit = agency.units.find(({ id }) => id === draft.values.unitId)
  return unit ? texts.unitOf(unit.name, agency.name) : texts.desk(agency.name)
}
