import type { AgencyList } from '@terang/contract/units'
import type { Context } from 'hono'
import { readToday } from '../desk.ts'
import { AskerChoice } from '../identity/asker-choice.tsx'
import { IdentityFields, identityTitle, Protections } from '../identity/identity-fields.tsx'
import { identityFieldAt, ownIdentityWords } from '../identity/identity.ts'
import type { Env } from '../portal.ts'
import { QuestionLegend, QuestionPage } from '../walk/question-page.tsx'
import type { Walk } from '../walk/walk.ts'
import { answerDueOn } from './answer-due.ts'
import { checkPeriodic } from './answers.ts'
import { filingTexts } from './filing-text.ts'
import { MissingPage } from './missing-page.tsx'
import { PeriodicCheckPage } from './periodic-check-page.tsx'
import { periodicTexts } from './periodic-text.ts'
import {
  PERIODIC_FIELDS,
  PERIODIC_STEPS,
  type PeriodicField,
  type PeriodicQuestion,
  type PeriodicStep,
} from './questions.ts'

/** Ajukan keberatan tanpa permohonan: what should be published and is not (UU P9, P35(1)b). */
export const periodicWalk: Walk<PeriodicStep, PeriodicField, AgencyList> = {
  path: '/keberatan/berkala',
  steps: PERIODIC_STEPS,
  slugs: { missing: 'informasi', who: 'sebagai', identity: 'data-diri', check: 'periksa' },
  fieldsOf: PERIODIC_FIELDS,
  section: 'track',
  words: { id: filingTexts.id.sending, en: filingTexts.en.sending },
  titleOf: (place, { values }, lang) =>
    place === 'identity' ? identityTitle(values, lang) : periodicTexts[lang][place].title,
  givenFor: async (c) => c.get('agencies'),
  problemsOf: (draft, agencies) => {
    const read = checkPeriodic(draft, agencies)
    return read.ok ? {} : read.problems
  },
  fieldAt: (path) => identityFieldAt(path) ?? MISSING.find((field) => field === path) ?? null,
  ownWords: (fault, { values }, lang) => {
    const { faults } = periodicTexts[lang].missing
    if (fault.code === 'required') {
      if (fault.field === 'agencyId') return faults.agency
      if (fault.field === 'reason') return faults.reason
      if (fault.field === 'purpose') return faults.purpose
    }
    return ownIdentityWords(fault, values, lang)
  },
  draw: async (c, place, question) => {
    switch (place) {
      case 'missing':
        return <MissingPage question={question} />
      case 'who':
        return <WhoPage question={question} />
      case 'identity':
        return <IdentityPage question={question} />
      case 'check': {
        const { agencyId } = question.draft.values
        const today = await todayAt(c, agencyId)
        const dueOn =
          agencyId && today ? await answerDueOn(c, { agencyId, receivedOn: today }) : null
        return <PeriodicCheckPage question={question} today={today} dueOn={dueOn} />
      }
    }
  },
}

const MISSING = PERIODIC_FIELDS.missing

/** A preview only: the page does without it when it cannot be had. */
const todayAt = async (c: Context<Env>, agencyId: string | undefined): Promise<string | null> => {
  try {
    return await readToday(c.get('client'), agencyId)
  } catch {
    return null
  }
}

type Props = { question: PeriodicQuestion }

const WhoPage = ({ question }: Props) => {
  const { aside, asideWhat } = periodicTexts[question.lang].who
  return (
    <QuestionPage
      step="who"
      question={question}
      aside={
        <>
          <h2>{aside}</h2>
          <p>{asideWhat}</p>
        </>
      }
    >
      <AskerChoice question={question} legend={<QuestionLegend step="who" question={question} />} />
    </QuestionPage>
  )
}

const IdentityPage = ({ question }: Props) => {
  const { draft, lang } = question
  return (
    <QuestionPage
      step="identity"
      question={question}
      aside={<Protections lang={lang} />}
      heading={
        <>
          <h1>{identityTitle(draft.values, lang)}</h1>
          <p class="lead">{periodicTexts[lang].identity.lead}</p>
        </>
      }
    >
      <IdentityFields question={question} wanted={null} />
    </QuestionPage>
  )
}
