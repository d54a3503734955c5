import { ApiProblem } from '@terang/api/client'
import type { DeadlineView } from '@terang/contract/deadlines'
import { ZONE_OFFSETS, ZONES } from '@terang/law'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { readDeadline, readToday } from '../desk.ts'
import { fieldFaults } from '../field-faults.ts'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import type { Fault } from '../ui/fault.ts'
import { CalculatorPage } from './calculator-page.tsx'
import { questionOf, type Typed } from './question.ts'
import { deadlineTexts } from './text.ts'

export const deadlineRoutes = () =>
  new Hono<Env>().get('/hitung', async (c) => {
    const isAsked = c.req.query('aturan') !== undefined
    const typed = isAsked ? typedOf(c) : await blank(c)
    const { faults, deadline } = isAsked ? await counted(c, typed) : { faults: [], deadline: null }
    const scene = c.get('scene')
    return page(
      c,
      {
        title: deadlineTexts[scene.lang].title,
        section: 'deadline',
        hasFaults: faults.length > 0,
        path: pathWithQuery(c),
        ...(faults.length > 0 ? { status: 422 as const } : {}),
      },
      <CalculatorPage scene={scene} typed={typed} faults={faults} deadline={deadline} />,
    )
  })

/** The count goes along when the language changes. */
const pathWithQuery = (c: Context<Env>): string => `/hitung${new URL(c.req.url).search}`

const typedOf = (c: Context<Env>): Typed => ({
  rule: c.req.query('aturan') ?? '',
  day: c.req.query('hari') ?? '',
  month: c.req.query('bulan') ?? '',
  year: c.req.query('tahun') ?? '',
  hour: c.req.query('jam') ?? '',
})

/** Most people count a request of today. */
const blank = async (c: Context<Env>): Promise<Typed> => {
  const [year = '', month = '', day = ''] = (await today(c)).split('-')
  return { rule: 'request.notice', day: plain(day), month: plain(month), year, hour: '' }
}

const plain = (part: string): string => part.replace(/^0/, '')

const today = async (c: Context<Env>): Promise<string> => {
  try {
    return await readToday(c.get('client'), c.get('scene').agency?.id)
  } catch {
    return ''
  }
}

type Counted = { faults: Fault[]; deadline: DeadlineView | null }

const counted = async (c: Context<Env>, typed: Typed): Promise<Counted> => {
  const { lang, agency } = c.get('scene')
  const question = questionOf(typed, offsetOf(agency?.zone), lang)
  if (!question.ok) return { faults: question.faults, deadline: null }
  try {
    const { rule, from } = question
    return { faults: [], deadline: await readDeadline(c.get('client'), { rule, from }) }
  } catch (error) {
    if (!(error instanceof ApiProblem) || !error.problem.fields) throw error
    const faults = fieldFaults(error.problem.fields, lang, (path) =>
      path === 'rule' ? 'aturan' : 'hari',
    )
    return { faults, deadline: null }
  }
}

/** "+07:00": a time that people type is that of the agency's wall. */
const offsetOf = (zone: string | undefined): string => {
  const known = ZONES.find((each) => each === zone) ?? ZONES[0]
  return `+${String(ZONE_OFFSETS[known]).padStart(2, '0')}:00`
}
