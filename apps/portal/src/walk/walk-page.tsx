import type { Context } from 'hono'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import { Notice } from '../ui/notice.tsx'
import type { Opened } from './draft.ts'
import { walkTexts } from './text.ts'
import { addressOf, FORM_ID, type Question, type Shown, type Walk } from './walk.ts'

/** One page of the form, with the draft sealed anew for a day. */
export const walkPage = async <Step extends string, Field extends string, Given>(
  c: Context<Env>,
  walk: Walk<Step, Field, Given>,
  shown: Shown<Step, Field> & { given?: Given },
): Promise<Response> => {
  const given = shown.given ?? (await walk.givenFor(c, shown))
  if (given instanceof Response) return given
  const { place, faults = [], notice, status } = shown
  const { lang } = c.get('scene')
  const draft = {
    ...shown.draft,
    review: shown.draft.review || place === 'check',
    about: walk.aboutOf?.(given) ?? null,
  }
  const sealed = c.get('deps').sealer.seal(draft)
  const question: Question<Step, Field, Given> = {
    walk,
    draft,
    sealed,
    given,
    faults,
    notice,
    lang,
  }
  return page(
    c,
    {
      title: walk.titleOf(place, draft, lang),
      section: walk.section,
      isPrivate: true,
      // Answered to a form, it still has to come back by the browser's own back button.
      cache: 'private, no-cache',
      hasFaults: faults.length > 0,
      form: { id: FORM_ID },
      path: addressOf(walk, place),
      ...(status ? { status } : {}),
    },
    await walk.draw(c, place, question),
  )
}

/** The answers of earlier pages are gone; what this page brought is kept. */
export const restarted = <Step extends string, Field extends string, Given>(
  c: Context<Env>,
  walk: Walk<Step, Field, Given>,
  { draft, lost }: Opened<Step, Field>,
): Promise<Response> => {
  const texts = walkTexts[c.get('scene').lang]
  const notice = (
    <Notice title={texts.lost[lost ?? 'broken']}>
      <p>{texts.lostAdvice}</p>
    </Notice>
  )
  return walkPage(c, walk, { place: walk.steps[0], draft, notice, status: 422 })
}
