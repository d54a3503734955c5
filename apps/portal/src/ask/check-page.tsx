import { IDENTITY_MEDIA_TYPES } from '@terang/contract/files'
import { longDate } from '@terang/wording/dates'
import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import { DueDate } from '../ui/due-date.tsx'
import { FileField } from '../ui/file-field.tsx'
import { QuestionForm } from '../ui/question-form.tsx'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { askerOf } from './answers.ts'
import { FORM_ID, type QuestionProps } from './ask-form.tsx'
import { SLUGS, type Step } from './draft.ts'
import { mannerOf } from './manners.ts'
import { askTexts } from './text.ts'

type Props = {
  question: QuestionProps
  notice?: Child
  /** The day the answer is due if it is sent today; null when it cannot be told now. */
  dueOn: string | null
}

/** Periksa: everything once more, each with its way back; the file and the sending. */
export const CheckPage = ({ question, notice, dueOn }: Props) => {
  const { draft, sealed, faults, lang } = question
  const texts = askTexts[lang].check
  const asker = askerOf(draft) ?? 'individual'
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
        label={texts.fileOf[asker]}
        hint={`${draft.file ? texts.fileKept(draft.file.name) : texts.fileLater} ${texts.fileHint}`}
        accept={IDENTITY_MEDIA_TYPES.join(',')}
        faults={faults}
        lang={lang}
      />
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

const Afterwards = ({ lang }: Pick<QuestionProps, 'lang'>) => {
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

const requestRows = (question: QuestionProps): SummaryRow[] => {
  const { draft, lang } = question
  const { check, how } = askTexts[lang]
  const { values } = draft
  const manner = mannerOf(values.manner)
  return [
    row(question, 'what', { term: check.details, value: values.details, isLong: true }),
    row(question, 'what', { term: check.purpose, value: values.purpose, isLong: true }),
    row(question, 'where', { term: check.where, value: placeName(question) }),
    row(question, 'how', { term: check.how, value: manner ? how.manner[manner].label : '' }),
  ]
}

const personRows = (question: QuestionProps): SummaryRow[] => {
  const { draft, lang } = question
  const { check, who } = askTexts[lang]
  const { values } = draft
  const asker = askerOf(draft)
  const contact = [values.phone, values.email].filter((each) => each?.trim()).join(' · ')
  const identity: SummaryRow[] = [
    { term: check.name, value: values.name },
    asker === 'legal-entity'
      ? { term: check.entityDecree, value: values.entityDecree }
      : { term: check.nik, value: maskedNik(values.nik ?? '') },
    { term: check.address, value: values.address, isLong: true },
    ...(values.occupation?.trim() && asker !== 'legal-entity'
      ? [{ term: check.occupation, value: values.occupation }]
      : []),
    { term: check.contact, value: contact },
  ]
  return [
    row(question, 'who', { term: check.asker, value: asker ? who.asker[asker].label : '' }),
    ...identity.map((each) => row(question, 'identity', each)),
  ]
}

const row = ({ lang }: QuestionProps, step: Step, content: SummaryRow): SummaryRow => ({
  ...content,
  change: (
    <button
      class="linkish"
      name="go"
      value={step}
      formaction={pathIn(lang, `/ajukan/${SLUGS.check}`)}
      formenctype="application/x-www-form-urlencoded"
    >
      {askTexts[lang].check.change}
      <span class="unseen"> {content.term.toLowerCase()}</span>
    </button>
  ),
})

const placeName = ({ draft, agencies, lang }: QuestionProps): string => {
  const texts = askTexts[lang].check
  const agency = agencies.agencies.find(({ id }) => id === draft.values.agencyId)
  if (!agency) return ''
  const unit = agency.units.find(({ id }) => id === draft.values.unitId)
  return unit ? texts.unitOf(unit.name, agency.name) : texts.desk(agency.name)
}

/** Only the last four digits: enough to know one's own. */
const maskedNik = (nik: string): string => `•••• •••• •••• ${nik.replace(/\D/g, '').slice(-4)}`
