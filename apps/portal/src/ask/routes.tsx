import type { Context } from 'hono'
import { Hono } from 'hono'
import { readForm } from '../form-body.ts'
import { type Env, pathIn } from '../portal.ts'
import { checkDraft, firstUnready } from './answers.ts'
import {
  type Draft,
  newDraft,
  openDraft,
  type Place,
  PLACES,
  SLUGS,
  type Step,
  STEPS,
  withAnswered,
  withTyped,
} from './draft.ts'
import { faultsOn } from './faults.ts'
import { questionPage } from './question-page.tsx'
import { restarted } from './restarted.tsx'
import { send } from './send.tsx'

/** Ajukan: answers travel from page to page in one sealed field; nothing is stored before sending. */
export const askRoutes = () => {
  const app = new Hono<Env>()
  app.get('/ajukan', (c) => questionPage(c, { place: 'what', draft: newDraft() }))
  app.post('/ajukan/kirim', send)
  for (const step of STEPS) {
    app.post(`/ajukan/${SLUGS[step]}`, (c) => answered(c, step))
  }
  app.post(`/ajukan/${SLUGS.check}`, (c) => leftCheck(c))
  // These pages live by what the page before sent along: asked for by address alone, it starts anew.
  app.get('/ajukan/:slug', (c) => c.redirect(pathIn(c.get('scene').lang, '/ajukan'), 303))
  return app
}

const answered = async (c: Context<Env>, step: Step) => {
  const posted = await readForm(c)
  const opened = openDraft(c.get('deps').sealer, posted.get('sealed'))
  const draft = withTyped(opened.draft, step, posted)
  if (opened.lost && step !== 'what') return restarted(c, { draft, lost: opened.lost })
  const go = posted.get('go')
  if (go === 'stay') return questionPage(c, { place: step, draft })
  if (go === 'back') return questionPage(c, { place: before(step, draft), draft })
  const { lang } = c.get('scene')
  const checked = checkDraft(draft, c.get('agencies'), lang)
  const faults = checked.ok ? [] : faultsOn(step, checked.problems, { draft, lang })
  if (faults.length > 0) return questionPage(c, { place: step, draft, faults, status: 422 })
  return questionPage(c, next(c, step, withAnswered(draft, step)))
}

/** From the check page to a page that is to change, or the same page in the other language. */
const leftCheck = async (c: Context<Env>) => {
  const posted = await readForm(c)
  const opened = openDraft(c.get('deps').sealer, posted.get('sealed'))
  if (opened.lost) return restarted(c, opened)
  const place = PLACES.find((each) => each === posted.get('go')) ?? 'check'
  return questionPage(c, { place, draft: opened.draft })
}

const before = (step: Step, draft: Draft): Place =>
  draft.review ? 'check' : (STEPS[STEPS.indexOf(step) - 1] ?? 'what')

/** The page after a good answer: on a change straight back to the check, else the next question. */
const next = (c: Context<Env>, step: Step, draft: Draft) => {
  const { lang } = c.get('scene')
  const checked = checkDraft(draft, c.get('agencies'), lang)
  const unready = firstUnready(checked)
  const following = STEPS[STEPS.indexOf(step) + 1]
  const place: Place = draft.review || !following ? (unready ?? 'check') : following
  const isAskedAgain = place !== 'check' && draft.answered.includes(place) && !checked.ok
  const faults =
    isAskedAgain && draft.review ? faultsOn(place, checked.problems, { draft, lang }) : []
  return { place, draft, faults }
}
