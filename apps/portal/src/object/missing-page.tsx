import { pathIn } from '../portal.ts'
import { fieldId } from '../ui/fault.ts'
import { checked, Field, TextArea } from '../ui/field.tsx'
import { QuestionPage } from '../walk/question-page.tsx'
import { fieldOf } from '../walk/walk.ts'
import { periodicTexts } from './periodic-text.ts'
import type { PeriodicQuestion } from './questions.ts'

type Props = { question: PeriodicQuestion }

/** Yang tidak diumumkan: which public body, what is missing, and what it is for. */
export const MissingPage = ({ question }: Props) => {
  const texts = periodicTexts[question.lang].missing
  return (
    <QuestionPage
      step="missing"
      question={question}
      aside={<Beside lang={question.lang} />}
      heading={
        <>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </>
      }
    >
      <AgencyField question={question} />
      <TextArea {...fieldOf(question, 'reason')} label={texts.reason} hint={texts.reasonHint} />
      <TextArea
        {...fieldOf(question, 'purpose')}
        label={texts.purpose}
        hint={texts.purposeHint}
        isLow
      />
    </QuestionPage>
  )
}

/** Where there is only one public body, nobody is asked for it. */
const AgencyField = ({ question }: Props) => {
  const { draft, given, lang } = question
  const texts = periodicTexts[lang].missing
  const [only, ...others] = given.agencies
  if (only && others.length === 0) return <input type="hidden" name="agencyId" value={only.id} />
  const field = fieldOf(question, 'agencyId')
  const chosen = draft.values.agencyId ?? given.primaryAgencyId
  return (
    <Field {...field} label={texts.agency}>
      <select class="input" id={fieldId('agencyId')} name="agencyId" {...checked(field)}>
        <option value="">{texts.choose}</option>
        {given.agencies.map(({ id, name }) => (
          <option value={id} selected={id === chosen}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}

const Beside = ({ lang }: { lang: PeriodicQuestion['lang'] }) => {
  const texts = periodicTexts[lang].missing
  return (
    <>
      <h2>{texts.aside}</h2>
      <ul class="dashes">
        {texts.points.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <p class="small">{texts.basis}</p>
      <h2>{texts.other}</h2>
      <p>
        {texts.otherWhat} <a href={pathIn(lang, '/ajukan')}>{texts.ask}</a>
      </p>
    </>
  )
}
