import { ApiProblem } from '@terang/api/client'
import { fieldProblems } from '@terang/contract/field-problems'
import { AskForLinks } from '@terang/contract/tracking-links'
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { handOnCookies } from '../cookies.ts'
import { askForLinks, openLink } from '../desk.ts'
import { fieldFaults } from '../field-faults.ts'
import { readForm } from '../form-body.ts'
import { page, type PageProps } from '../page.tsx'
import { type Env, pathIn } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import type { Fault } from '../ui/fault.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { AskLinkPage, DeadLinkPage, LinkSentPage, OpenLinkPage } from './link-pages.tsx'
import { linkTexts } from './link-text.ts'

const TOKEN = '/lacak/tautan/:token{[A-Za-z0-9_.-]+}'

/** Lacak tanpa kode: a link to the registered address, and the case that it opens. */
export const linkRoutes = () =>
  new Hono<Env>()
    .get('/lacak/tautan', (c) => askPage(c, { email: '', faults: [] }))
    .post('/lacak/tautan', async (c) => {
      const { lang } = c.get('scene')
      const email = (await readForm(c)).get('email')?.trim() ?? ''
      const read = AskForLinks.safeParse({ email })
      if (!read.success) {
        const faults = fieldFaults(fieldProblems(read.error, { email }), lang, (path) => path)
        return askPage(c, { email, faults })
      }
      try {
        await askForLinks(c.get('client'), read.data)
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        const { code, status } = error.problem
        const { title } = linkTexts[lang]
        const notice = <ProblemNotice title={title} code={code} lang={lang} />
        return askPage(c, { email, faults: [], notice, status })
      }
      return privatePage(c, { title: linkTexts[lang].sent }, <LinkSentPage lang={lang} />)
    })
    .get(TOKEN, (c) => {
      const { lang } = c.get('scene')
      const token = c.req.param('token')
      return privatePage(
        c,
        { title: linkTexts[lang].open },
        <OpenLinkPage lang={lang} token={token} />,
      )
    })
    .post(TOKEN, async (c) => {
      const { lang } = c.get('scene')
      try {
        const { view, cookies } = await openLink(c.get('client'), { token: c.req.param('token') })
        handOnCookies(c, cookies)
        const path = view.noun === 'request' ? '/lacak/permohonan' : `/lacak/keberatan/${view.id}`
        return c.redirect(pathIn(lang, path), 303)
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        if (!['not-found', 'invalid-input'].includes(error.problem.code)) throw error
        const { dead } = linkTexts[lang]
        return privatePage(c, { title: dead, status: 404 }, <DeadLinkPage lang={lang} />)
      }
    })

/** Never kept; its own address, which may hold a secret, stands nowhere on it but in its form. */
const privatePage = (
  c: Context<Env>,
  props: Pick<PageProps, 'title' | 'status' | 'hasFaults'>,
  children: Child,
) => page(c, { ...props, section: 'track', isPrivate: true, path: '/lacak/tautan' }, children)

type Asked = { email: string; faults: readonly Fault[]; notice?: Child; status?: number }

const askPage = (c: Context<Env>, { email, faults, notice, status }: Asked) => {
  const { lang } = c.get('scene')
  return privatePage(
    c,
    {
      title: linkTexts[lang].title,
      hasFaults: faults.length > 0,
      status: statusOf(status ?? (faults.length > 0 ? 422 : 200)),
    },
    <AskLinkPage lang={lang} email={email} faults={faults} notice={notice} />,
  )
}
