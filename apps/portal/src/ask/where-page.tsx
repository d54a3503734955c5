import type { AgencyView } from '@terang/contract/units'
import { type Choice, Radios } from '../ui/radios.tsx'
import { QuestionLegend, QuestionPage } from '../walk/question-page.tsx'
import type { AskQuestion } from './questions.ts'
import { askTexts } from './text.ts'

/** More units than this stand in a list that opens. */
const MOST_AS_RADIOS = 9

/** Kepada siapa: the agency where there are several, and the unit where it is known. */
export const WherePage = ({ question }: { question: AskQuestion }) => {
  const { given: agencies, lang } = question
  const texts = askTexts[lang].where
  const aside = (
    <>
      <h2>{texts.aside}</h2>
      <p>{texts.asideWhat}</p>
    </>
  )
  const [only, ...others] = agencies.agencies
  const isSmall = only && others.length === 0 && unitsOf(only).length <= MOST_AS_RADIOS
  return (
    <QuestionPage step="where" question={question} aside={aside}>
      {isSmall ? (
        <UnitChoice agency={only} question={question} />
      ) : (
        <AgencyChoice question={question} />
      )}
    </QuestionPage>
  )
}

/** The desk is who is asked when no unit is named. */
const unitsOf = ({ units }: AgencyView) => units.filter(({ kind }) => kind !== 'desk')

const UnitChoice = ({ agency, question }: { agency: AgencyView; question: AskQuestion }) => {
  const { draft, faults, lang } = question
  const texts = askTexts[lang].where
  const name = `unitId.${agency.id}`
  const choices: Choice[] = [
    { value: '', label: texts.unknown, small: texts.unknownSmall },
    ...unitsOf(agency).map(({ id, name: label, place }) => ({
      value: id,
      label,
      ...(place ? { small: place } : {}),
    })),
  ]
  return (
    <>
      <input type="hidden" name="agencyId" value={agency.id} />
      <Radios
        name={name}
        legend={<QuestionLegend step="where" question={question} />}
        hint={texts.hint}
        choices={choices}
        value={draft.values.unitId ?? ''}
        faults={faults.map((fault) => ({ ...fault, field: name }))}
        lang={lang}
      />
    </>
  )
}

const AgencyChoice = ({ question }: { question: AskQuestion }) => {
  const { draft, given: agencies, faults, lang } = question
  const texts = askTexts[lang].where
  const chosen = draft.values.agencyId ?? agencies.primaryAgencyId ?? undefined
  const choices: Choice[] = agencies.agencies.map((agency) => ({
    value: agency.id,
    label: agency.name,
    ...(unitsOf(agency).length > 0
      ? { within: <UnitList agency={agency} question={question} /> }
      : {}),
  }))
  return (
    <Radios
      name="agencyId"
      legend={<QuestionLegend step="where" question={question} />}
      hint={texts.hint}
      choices={choices}
      value={chosen}
      faults={faults.map((fault) => ({ ...fault, field: 'agencyId' }))}
      lang={lang}
    />
  )
}

const UnitList = ({ agency, question }: { agency: AgencyView; question: AskQuestion }) => {
  const { draft, lang } = question
  const texts = askTexts[lang].where
  const name = `unitId.${agency.id}`
  const chosen = draft.values.agencyId === agency.id ? draft.values.unitId : ''
  return (
    <>
      <label for={name}>{texts.unit}</label>
      <select class="input" id={name} name={name}>
        <option value="">{texts.unknown}</option>
        {unitsOf(agency).map(({ id, name: label, place }) => (
          <option value={id} selected={id === chosen}>
            {place && !label.includes(place) ? `${label}, ${place}` : label}
          </option>
        ))}
      </select>
    </>
  )
}
