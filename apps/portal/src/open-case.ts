import { ApiProblem } from '@terang/api/client'
import type { TrackingView } from '@terang/contract/request-views'
import type { Context } from 'hono'
import { handOnCookies } from './cookies.ts'
import { readCase } from './desk.ts'
import { type Env, pathIn } from './portal.ts'

/** The case of the cookie; without one the way to number and code. */
export const openCase = async (c: Context<Env>): Promise<TrackingView | Response> =>
  (await caseIfOpen(c)) ?? toTrack(c)

/** The case of the cookie; null without one, or once it has ended. */
export const caseIfOpen = (c: Context<Env>): Promise<TrackingView | null> =>
  ifOpen(async () => {
    const { view, cookies } = await readCase(c.get('client'))
    handOnCookies(c, cookies)
    return view
  })

/** What a case answers, or null where this browser may not see it (any more). */
export const ifOpen = async <View>(read: () => Promise<View>): Promise<View | null> => {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    const isClosed = ['unauthenticated', 'not-found', 'forbidden'].includes(error.problem.code)
    if (isClosed) return null
    throw error
  }
}

export const toTrack = (c: Context<Env>): Response =>
  c.redirect(pathIn(c.get('scene').lang, '/lacak?kabar=tertutup'), 303)

/** Back to the case, with a word of what was done. */
export const toCase = (c: Context<Env>, news: '' | 'lengkap' | 'cabut' = ''): Response =>
  c.redirect(pathIn(c.get('scene').lang, `/lacak/permohonan${news && `?kabar=${news}`}`), 303)
