import { ApiProblem } from '@terang/api/client'
import { fieldProblems } from '@terang/contract/field-problems'
import type { Problem } from '@terang/contract/problem'
import type { TrackingView } from '@terang/contract/request-views'
import { Withdraw } from '@terang/contract/requests'
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { withdrawCase } from '../desk.ts'
import { fieldFaults } from '../field-faults.ts'
import { readForm } from '../form-body.ts'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import type { Fault } from '../ui/fault.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { openCase, toCase } from '../open-case.ts'
import { trackTexts } from './text.ts'
import { WithdrawPage } from './withdraw-page.tsx'

export const withdrawRoutes = () =>
  new Hono<Env>()
    .get('/lacak/cabut', async (c) => {
      const view = await openCase(c)
      if (view instanceof Response) return view
      return mayWithdraw(view) ? withdrawPage(c, { view, reason: '' }) : toCase(c)
    })
    .post('/lacak/cabut', withdraw)

const mayWithdraw = ({ acts }: TrackingView) => acts.can.includes('withdraw')

const withdraw = async (c: Context<Env>) => {
  const posted = await readForm(c)
  const view = await openCase(c)
  if (view instanceof Response) return view
  // Pressed twice, or ended meanwhile: the case page says where it stands.
  if (!mayWithdraw(view)) return toCase(c)
  const reason = posted.get('reason') ?? ''
  const body = { version: Number(posted.get('version')), ...(reason.trim() ? { reason } : {}) }
  const read = Withdraw.safeParse(body)
  if (!read.success) {
    const { lang } = c.get('scene')
    const faults = fieldFaults(fieldProblems(read.error, body), lang, () => 'reason')
    return withdrawPage(c, { view, reason, faults, status: 422 })
  }
  try {
    const { version, reason: text } = read.data
    await withdrawCase(c.get('client'), view.id, {
      version,
      ...(text === undefined ? {} : { reason: text }),
    })
    return toCase(c, 'cabut')
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    return withdrawPage(c, { view, reason, problem: error.problem })
  }
}

type Shown = {
  view: TrackingView
  reason: string
  faults?: readonly Fault[]
  problem?: Problem
  status?: ContentfulStatusCode
}

const withdrawPage = (c: Context<Env>, { view, reason, faults = [], problem, status }: Shown) => {
  const { lang } = c.get('scene')
  const { title, notSent } = trackTexts[lang].withdrawing
  return page(
    c,
    {
      title,
      section: 'track',
      isPrivate: true,
      hasFaults: faults.length > 0,
      status: status ?? statusOf(problem?.status ?? 200),
    },
    <WithdrawPage
      view={view}
      lang={lang}
      reason={reason}
      faults={faults}
      notice={problem && <ProblemNotice title={notSent} code={problem.code} lang={lang} />}
    />,
  )
}
