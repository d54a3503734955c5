import { ApiProblem } from '@terang/api/client'
import { fieldProblems } from '@terang/contract/field-problems'
import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import { WithdrawObjection } from '@terang/contract/objections'
import type { Problem } from '@terang/contract/problem'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { withdrawObjection } from '../desk.ts'
import { fieldFaults } from '../field-faults.ts'
import { readForm } from '../form-body.ts'
import { page } from '../page.tsx'
import { type Env, pathIn } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import type { Fault } from '../ui/fault.ts'
import { Notice } from '../ui/notice.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { objectionCaseTexts } from './case-text.ts'
import { objectionTitle } from './headline.ts'
import { openObjection } from './open-objection.ts'
import { ObjectionPage } from './objection-page.tsx'
import { WithdrawObjectionPage } from './withdraw-page.tsx'

const PATH = '/lacak/keberatan/:id{obj_[a-z0-9]+}'

/** One objection for its objector, and its withdrawal. */
export const objectionRoutes = () =>
  new Hono<Env>()
    .get(PATH, async (c) => {
      const view = await openObjection(c, c.req.param('id'))
      if (view instanceof Response) return view
      const { lang } = c.get('scene')
      const { done } = objectionCaseTexts[lang]
      const notice = c.req.query('kabar') === 'cabut' && (
        <Notice title={done.cabut} isCalm>
          <p>{done.cabutWhat}</p>
        </Notice>
      )
      return page(
        c,
        { title: objectionTitle(view, lang), section: 'track', isPrivate: true },
        <ObjectionPage view={view} lang={lang} notice={notice} />,
      )
    })
    .get(`${PATH}/cabut`, async (c) => {
      const view = await openObjection(c, c.req.param('id'))
      if (view instanceof Response) return view
      return mayWithdraw(view) ? withdrawPage(c, { view, reason: '' }) : toObjection(c, view)
    })
    .post(`${PATH}/cabut`, (c) => withdraw(c, c.req.param('id')))

const toObjection = (c: Context<Env>, { id }: ObjectionTrackingView, news = ''): Response =>
  c.redirect(pathIn(c.get('scene').lang, `/lacak/keberatan/${id}${news}`), 303)

const mayWithdraw = ({ acts }: ObjectionTrackingView) => acts.can.includes('withdraw-objection')

const withdraw = async (c: Context<Env>, id: string): Promise<Response> => {
  const posted = await readForm(c)
  const view = await openObjection(c, id)
  if (view instanceof Response) return view
  // Pressed twice, or answered meanwhile: its page says where it stands.
  if (!mayWithdraw(view)) return toObjection(c, view)
  const reason = posted.get('reason') ?? ''
  const body = { version: Number(posted.get('version')), ...(reason.trim() ? { reason } : {}) }
  const read = WithdrawObjection.safeParse(body)
  if (!read.success) {
    const { lang } = c.get('scene')
    const faults = fieldFaults(fieldProblems(read.error, body), lang, () => 'reason')
    return withdrawPage(c, { view, reason, faults })
  }
  const { version, reason: text } = read.data
  try {
    const words = text === undefined ? {} : { reason: text }
    await withdrawObjection(c.get('client'), view.id, { version, ...words })
    return toObjection(c, view, '?kabar=cabut')
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    return withdrawPage(c, { view, reason, problem: error.problem })
  }
}

type Shown = {
  view: ObjectionTrackingView
  reason: string
  faults?: readonly Fault[]
  problem?: Problem
}

const withdrawPage = (c: Context<Env>, { view, reason, faults = [], problem }: Shown) => {
  const { lang } = c.get('scene')
  const { title, notSent } = objectionCaseTexts[lang].withdrawing
  return page(
    c,
    {
      title,
      section: 'track',
      isPrivate: true,
      hasFaults: faults.length > 0,
      status: statusOf(problem?.status ?? (faults.length > 0 ? 422 : 200)),
    },
    <WithdrawObjectionPage
      view={view}
      lang={lang}
      reason={reason}
      faults={faults}
      notice={problem && <ProblemNotice title={notSent} code={problem.code} lang={lang} />}
    />,
  )
}
