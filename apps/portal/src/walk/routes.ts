import type { Context } from 'hono'
import { Hono } from 'hono'
import { readForm } from '../form-body.ts'
import { type Env, pathIn } from '../portal.ts'
import { type Draft, newDraft, openDraft, withAnswered, withTyped } from './draft.ts'
import { faultsOn, firstUnready, isReady } from './faults.ts'
import { addressOf, type Place, type Shown, type Walk } from './walk.ts'
import { restarted, walkPage } from './walk-page.tsx'

/** The pages of a form; nothing is stored before `send`. */
export const walkRoutes = <Step extends string, Field extends string, Given>(
  walk: Walk<Step, Field, Given>,
  send: (c: Context<Env>) => Promise<Response>,
) => {
  const app = new Hono<Env>()
  app.get(walk.path, (c) => walkPage(c, walk, { place: walk.steps[0], draft: newDraft() }))
  app.post(`${walk.path}/kirim`, send)
  for (const step of walk.steps) {
    app.post(addressOf(walk, step), (c) => answered(c, walk, step))
  }
  app.post(addressOf(walk, 'check'), (c) => leftCheck(c, walk))
  // These pages live by what the page before sent along: asked for by address alone, it starts anew.
  app.get(`${walk.path}/:slug`, (c) => c.redirect(pathIn(c.get('scene').lang, walk.path), 303))
  return app
}

const answered = async <Step extends string, Field extends string, Given>(
  c: Context<Env>,
  walk: Walk<Step, Field, Given>,
  step: Step,
): Promise<Response> => {
  const posted = await readForm(c)
  const opened = openDraft(walk, c.get('deps').sealer, posted.get('sealed'))
  const draft = withTyped(walk, opened.draft, { step, posted })
  if (opened.lost && step !== walk.steps[0]) {
    return restarted(c, walk, { draft, lost: opened.lost })
  }
  const go = posted.get('go')
  if (go === 'stay') return walkPage(c, walk, { place: step, draft })
  if (go === 'back') return walkPage(c, walk, { place: before(walk, step, draft), draft })
  const given = await walk.givenFor(c, { place: step, draft })
  if (given instanceof Response) return given
  const { lang } = c.get('scene')
  const problems = walk.problemsOf(draft, given, lang)
  const faults = faultsOn(walk, { step, problems }, { draft, lang })
  if (faults.length > 0) {
    return walkPage(c, walk, { place: step, draft, given, faults, status: 422 })
  }
  return walkPage(c, walk, { ...next(c, walk, { step, draft, given }), given })
}

/** From the check page to a page that is to change, or the same page in the other language. */
const leftCheck = async <Step extends string, Field extends string, Given>(
  c: Context<Env>,
  walk: Walk<Step, Field, Given>,
): Promise<Response> => {
  const posted = await readForm(c)
  const opened = openDraft(walk, c.get('deps').sealer, posted.get('sealed'))
  if (opened.lost) return restarted(c, walk, opened)
  const place = walk.steps.find((each) => each === posted.get('go')) ?? 'check'
  return walkPage(c, walk, { place, draft: opened.draft })
}

const before = <Step extends string, Field extends string, Given>(
  { steps }: Walk<Step, Field, Given>,
  step: Step,
  draft: Draft<Step, Field>,
): Place<Step> => (draft.review ? 'check' : (steps[steps.indexOf(step) - 1] ?? steps[0]))

type Answered<Step extends string, Field extends string, Given> = {
  step: Step
  draft: Draft<Step, Field>
  given: Given
}

/** The page after a good answer: on a change straight back to the check, else the next question. */
const next = <Step extends string, Field extends string, Given>(
  c: Context<Env>,
  walk: Walk<Step, Field, Given>,
  { step, draft: typed, given }: Answered<Step, Field, Given>,
): Shown<Step, Field> => {
  const { lang } = c.get('scene')
  const draft = withAnswered(typed, step)
  const problems = walk.problemsOf(draft, given, lang)
  const following = walk.steps[walk.steps.indexOf(step) + 1]
  const place: Place<Step> =
    draft.review || !following ? (firstUnready(walk, problems) ?? 'check') : following
  const isAskedAgain = place !== 'check' && draft.answered.includes(place) && !isReady(problems)
  const faults =
    isAskedAgain && draft.review ? faultsOn(walk, { step: place, problems }, { draft, lang }) : []
  return { place, draft, faults }
}
