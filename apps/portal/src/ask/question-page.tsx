import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { readDeadline, readToday } from '../desk.ts'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import type { Fault } from '../ui/fault.ts'
import { FORM_ID, type QuestionProps } from './ask-form.tsx'
import { CheckPage } from './check-page.tsx'
import { HowPage, WhoPage } from './choice-pages.tsx'
import { type Draft, type Place, SLUGS } from './draft.ts'
import { IdentityPage } from './identity-page.tsx'
import { askTexts } from './text.ts'
import { WhatPage } from './what-page.tsx'
import { WherePage } from './where-page.tsx'

export type Shown = {
  place: Place
  draft: Draft
  faults?: readonly Fault[]
  notice?: Child
  status?: ContentfulStatusCode
}

/** One page of the form, with the draft sealed anew for a day. */
export const questionPage = async (
  c: Context<Env>,
  { place, draft: given, faults = [], notice, status }: Shown,
) => {
  const { lang } = c.get('scene')
  const draft = place === 'check' ? { ...given, review: true } : given
  const question: QuestionProps = {
    draft,
    sealed: c.get('deps').sealer.seal(draft),
    agencies: c.get('agencies'),
    faults,
    lang,
  }
  const dueOn = place === 'check' ? await dueIfSentToday(c, draft) : null
  return page(
    c,
    {
      title: askTexts[lang][place].title,
      section: 'ask',
      isPrivate: true,
      // Answered to a form, it still has to come back by the browser's own back button.
      cache: 'private, no-cache',
      hasFaults: faults.length > 0,
      form: { id: FORM_ID },
      path: `/ajukan/${SLUGS[place]}`,
      ...(status ? { status } : {}),
    },
    <PlacePage place={place} question={question} notice={notice} dueOn={dueOn} />,
  )
}

type PlaceProps = { place: Place; question: QuestionProps; notice: Child; dueOn: string | null }

const PlacePage = ({ place, question, notice, dueOn }: PlaceProps) => {
  switch (place) {
    case 'what':
      return <WhatPage question={question} notice={notice} />
    case 'where':
      return <WherePage question={question} notice={notice} />
    case 'how':
      return <HowPage question={question} notice={notice} />
    case 'who':
      return <WhoPage question={question} notice={notice} />
    case 'identity':
      return <IdentityPage question={question} notice={notice} />
    case 'check':
      return <CheckPage question={question} notice={notice} dueOn={dueOn} />
  }
}

/** A preview only: the page does without it when it cannot be had. */
const dueIfSentToday = async (c: Context<Env>, { values }: Draft): Promise<string | null> => {
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
