import { ApiProblem } from '@terang/api/client'
import type { Client } from '@terang/api/client'
import { fieldProblems } from '@terang/contract/field-problems'
import type { Problem } from '@terang/contract/problem'
import { Track } from '@terang/contract/request-views'
import { problemText } from '@terang/wording/problems'
import type { Context } from 'hono'
import { handOnCookies } from './cookies.ts'
import { fieldFaults } from './field-faults.ts'
import type { Posted } from './form-body.ts'
import type { Env } from './portal.ts'
import type { Fault } from './ui/fault.ts'
import type { NumberAndCode } from './ui/number-and-code.tsx'

export type Opening<View> =
  | { ok: true; view: View }
  | { ok: false; typed: NumberAndCode; faults: Fault[]; problem: Problem | null }

type Open<View> = (client: Client, track: Track) => Promise<{ view: View; cookies: string[] }>

/** Opens a case by the number and code that were typed; what does not fit is told at its field. */
export const openByCode = async <View>(
  c: Context<Env>,
  posted: Posted,
  open: Open<View>,
): Promise<Opening<View>> => {
  const { lang } = c.get('scene')
  const typed = {
    registerNumber: posted.get('registerNumber') ?? '',
    trackingCode: posted.get('trackingCode') ?? '',
  }
  const read = Track.safeParse(typed)
  if (!read.success) {
    const faults = fieldFaults(fieldProblems(read.error, typed), lang, (path) => path)
    return { ok: false, typed, faults, problem: null }
  }
  try {
    const { view, cookies } = await open(c.get('client'), read.data)
    handOnCookies(c, cookies)
    return { ok: true, view }
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    const { problem } = error
    const isWrong = problem.code === 'not-found' || problem.code === 'invalid-input'
    if (!isWrong) return { ok: false, typed, faults: [], problem }
    // The same words whether the number or the code is wrong: nobody learns which numbers exist.
    const { sentence, advice } = problemText(problem.code, lang, 'portal')
    const faults = [{ field: 'registerNumber', message: `${sentence} ${advice}` }]
    return { ok: false, typed, faults, problem: null }
  }
}
