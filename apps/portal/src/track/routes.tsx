import { ApiProblem } from '@terang/api/client'
import { Track } from '@terang/contract/request-views'
import type { Problem } from '@terang/contract/problem'
import { problemText } from '@terang/wording/problems'
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { fieldProblems } from '@terang/contract/field-problems'
import { fieldFaults } from '../field-faults.ts'
import { atLatestOf } from '../at-latest.ts'
import { handOnCookies } from '../cookies.ts'
import { forgetCase, track } from '../desk.ts'
import { readForm } from '../form-body.ts'
import { page } from '../page.tsx'
import { type Env, pathIn } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import type { Fault } from '../ui/fault.ts'
import { Notice } from '../ui/notice.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { CasePage } from './case-page.tsx'
import { openCase } from './open-case.ts'
import { completeRoutes } from './complete-routes.tsx'
import { headline } from './headline.ts'
import { trackTexts } from './text.ts'
import { TrackPage, type Typed } from './track-page.tsx'
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
      const posted = await readForm(c)
      const typed = {
        registerNumber: posted.get('registerNumber') ?? '',
        trackingCode: posted.get('trackingCode') ?? '',
      }
      const read = Track.safeParse(typed)
      if (!read.success) return misTyped(c, typed, fieldProblems(read.error, typed))
      try {
        const { cookies } = await track(c.get('client'), read.data)
        handOnCookies(c, cookies)
        return c.redirect(pathIn(c.get('scene').lang, '/lacak/permohonan'), 303)
      } catch (error) {
        if (error instanceof ApiProblem) return notFound(c, typed, error.problem)
        throw error
      }
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
    .route('/', completeRoutes())
    .route('/', withdrawRoutes())

type Tried = {
  typed: Typed
  faults?: readonly Fault[]
  notice?: Child
  status?: ContentfulStatusCode
}

const trackPage = (c: Context<Env>, { typed, faults = [], notice, status }: Tried) => {
  const { lang } = c.get('scene')
  return page(
    c,
    {
      title: trackTexts[lang].track.title,
      section: 'track',
      hasFaults: faults.length > 0,
      isPrivate: typed.trackingCode !== undefined,
      ...(status ? { status } : {}),
    },
    <TrackPage lang={lang} typed={typed} faults={faults} notice={notice} />,
  )
}

const misTyped = (c: Context<Env>, typed: Typed, problems: ReturnType<typeof fieldProblems>) => {
  const { lang } = c.get('scene')
  const faults = fieldFaults(problems, lang, (path) => path)
  return trackPage(c, { typed, faults, status: 422 })
}

/** The same words whether the number or the code is wrong: nobody learns which numbers exist. */
const notFound = (c: Context<Env>, typed: Typed, { code, status }: Problem) => {
  const { lang } = c.get('scene')
  const { sentence, advice } = problemText(code, lang, 'portal')
  if (code === 'not-found' || code === 'invalid-input') {
    const faults = [{ field: 'registerNumber', message: `${sentence} ${advice}` }]
    return trackPage(c, { typed, faults, status: 422 })
  }
  const { title } = trackTexts[lang].track
  const notice = <ProblemNotice title={title} code={code} lang={lang} />
  return trackPage(c, { typed, notice, status: statusOf(status) })
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
