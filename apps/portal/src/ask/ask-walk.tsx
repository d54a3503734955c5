import type { AgencyList } from '@terang/contract/units'
import type { Context } from 'hono'
import { readDeadline, readToday } from '../desk.ts'
import { identityTitle } from '../identity/identity-fields.tsx'
import { ownIdentityWords } from '../identity/identity.ts'
import type { Env } from '../portal.ts'
import type { Walk } from '../walk/walk.ts'
import { checkDraft, formFieldOf } from './answers.ts'
import { CheckPage } from './check-page.tsx'
import { HowPage, WhoPage } from './choice-pages.tsx'
import { needsOf } from './help.ts'
import { IdentityPage } from './identity-page.tsx'
import { type AskDraft, type FieldName, FIELDS_OF, type Step, STEPS } from './questions.ts'
import { askTexts } from './text.ts'
import { WhatPage } from './what-page.tsx'
import { WherePage } from './where-page.tsx'

/** Ajukan: from the question to the sending. */
export const askWalk: Walk<Step, FieldName, AgencyList> = {
  path: '/ajukan',
  steps: STEPS,
  slugs: {
    what: 'informasi',
    where: 'tujuan',
    how: 'cara',
    who: 'sebagai',
    identity: 'data-diri',
    check: 'periksa',
  },
  fieldsOf: FIELDS_OF,
  section: 'ask',
  words: { id: askTexts.id.check, en: askTexts.en.check },
  titleOf: (place, { values }, lang) =>
    place === 'identity' ? identityTitle(values, lang) : askTexts[lang][place].title,
  givenFor: async (c) => c.get('agencies'),
  gathered: (step, posted) =>
    step === 'where'
      ? { unitId: posted.get(`unitId.${posted.get('agencyId')}`) ?? '' }
      : step === 'how'
        ? { needs: needsOf(posted) }
        : {},
  problemsOf: (draft, agencies, lang) => {
    const checked = checkDraft(draft, agencies, lang)
    return checked.ok ? {} : checked.problems
  },
  fieldAt: formFieldOf,
  ownWords: (fault, { values }, lang) => {
    const { faults } = askTexts[lang]
    const { field, code } = fault
    if (code === 'required') {
      if (field === 'email') return faults.emailForAnswer
      if (field === 'purpose') return faults.purpose
      if (field === 'manner' || field === 'agencyId') return faults.choose
    }
    return ownIdentityWords(fault, values, lang)
  },
  draw: async (c, place, question) => {
    switch (place) {
      case 'what':
        return <WhatPage question={question} />
      case 'where':
        return <WherePage question={question} />
      case 'how':
        return <HowPage question={question} />
      case 'who':
        return <WhoPage question={question} />
      case 'identity':
        return <IdentityPage question={question} />
      case 'check':
        return <CheckPage question={question} dueOn={await dueIfSentToday(c, question.draft)} />
    }
  },
}

/** A preview only: the page does without it when it cannot be had. */
const dueIfSentToday = async (c: Context<Env>, { values }: AskDraft): Promise<string | null> => {
  const client = c.get('client')
  const { agencyId } = values
  try {
    const from = await readToday(client, agencyId)
    const asked = { rule: 'request.notice', from } as const
    return (await readDeadline(client, agencyId ? { ...asked, agencyId } : asked)).dueOn
  } catch {
    return null
  }
}
