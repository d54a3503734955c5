import { ApiProblem, type Client } from '@terang/api/client'
import type { Problem } from '@terang/contract/problem'
import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import type { Track, TrackingView } from '@terang/contract/request-views'
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { atLatestOf } from '../at-latest.ts'
import { handOnCookies } from '../cookies.ts'
import { forgetCase, type Opened, track, trackObjection } from '../desk.ts'
import { readForm } from '../form-body.ts'
import { openCase } from '../open-case.ts'
import { openByCode } from '../opening.ts'
import { page } from '../page.tsx'
import { type Env, pathIn } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import type { Fault } from '../ui/fault.ts'
import { Notice } from '../ui/notice.tsx'
import type { NumberAndCode } from '../ui/number-and-code.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { CasePage } from './case-page.tsx'
import { completeRoutes } from './complete-routes.tsx'
import { headline } from './headline.ts'
import { linkRoutes } from './link-routes.tsx'
import { trackTexts } from './text.ts'
import { TrackPage } from './track-page.tsx'
import { withdrawRoutes } from './withdraw-routes.tsx'

/** Lacak: by number and code to the case, and what the applicant may do with it. */
export const trackRoutes = () =>
  new Hono<Env>()
    .get('/lacak', (c) => {
      const { lang } = c.get('scene')
      const { ended, endedWhat } = trackTexts[lang].track
      const notice = c.req.query('kabar') === 'tertutup' && (
        <Notice title={ended} isCalm>
          <p>{endedWhat}</p>
        </Notice>
      )
      return trackPage(c, { typed: {}, notice })
    })
    .post('/lacak', async (c) => {
      const { lang } = c.get('scene')
      const opened = await openByCode(c, await readForm(c), trackAny)
      if (!opened.ok) return trackPage(c, opened)
      const { view } = opened
      const path = 'request' in view ? `/lacak/keberatan/${view.id}` : '/lacak/permohonan'
      return c.redirect(pathIn(lang, path), 303)
    })
    .get('/lacak/permohonan', async (c) => {
      const view = await openCase(c)
      if (view instanceof Response) return view
      const { lang } = c.get('scene')
      return page(
        c,
        { title: headline(view, lang).title, section: 'track', isPrivate: true },
        <CasePage
          view={view}
          lang={lang}
          atLatest={await atLatestOf(c, view)}
          notice={<Done c={c} />}
        />,
      )
    })
    .post('/lacak/tutup', async (c) => {
      handOnCookies(c, await forgetCase(c.get('client')))
      return c.redirect(pathIn(c.get('scene').lang, '/lacak'), 303)
    })
    .route('/', linkRoutes())
    .route('/', completeRoutes())
    .route('/', withdrawRoutes())

/** By its number and code a request, or an objection that has none. */
const trackAny = async (
  client: Client,
  typed: Track,
): Promise<Opened<TrackingView | ObjectionTrackingView>> => {
  try {
    return await track(client, typed)
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.code !== 'not-found') throw error
    return trackObjection(client, typed)
  }
}

type Tried = {
  typed: NumberAndCode
  faults?: readonly Fault[]
  problem?: Problem | null
  notice?: Child
}

const trackPage = (c: Context<Env>, { typed, faults = [], problem, notice }: Tried) => {
  const { lang } = c.get('scene')
  const { title } = trackTexts[lang].track
  return page(
    c,
    {
      title,
      section: 'track',
      hasFaults: faults.length > 0,
      isPrivate: typed.trackingCode !== undefined,
      status: statusOf(problem?.status ?? (faults.length > 0 ? 422 : 200)),
    },
    <TrackPage
      lang={lang}
      typed={typed}
      faults={faults}
      notice={problem ? <ProblemNotice title={title} code={problem.code} lang={lang} /> : notice}
    />,
  )
}

const Done = ({ c }: { c: Context<Env> }) => {
  const texts = trackTexts[c.get('scene').lang].done
  const news = c.req.query('kabar')
  if (news !== 'lengkap' && news !== 'cabut') return null
  return (
    <Notice title={texts[news]} isCalm>
      <p>{texts[`${news}What`]}</p>
    </Notice>
  )
}
