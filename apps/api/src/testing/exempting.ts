import type { ExemptionView } from '@terang/contract/exemption-views'
import { TestExemption } from '@terang/contract/exemptions'
import { schema } from '@terang/db'
import { type CalendarDate, calendarDate, evolveExemption, type ExemptionEvent } from '@terang/law'
import { exemptionColumns } from '../exemptions/store.ts'
import { sheetWords } from '../exemptions/sheet.ts'
import { bodyOf, call } from './calls.ts'
import { HOUSE, PPID, SUPERIOR, type TestApi } from './house.ts'

/** A sheet of a consequence test of the dinas, tested on the day of the house's clock. */
export const sheetBody = (changes: object = {}) => ({
  agencyId: HOUSE.dinas.id,
  extent: 'whole',
  letters: ['h'],
  otherAct: null,
  durationKind: 'while-needed',
  endsOn: null,
  durationNote: 'Selama anak itu masih diasuh.',
  testedOn: '2026-03-12',
  number: '480/12/UJI/2026',
  place: 'Surabaya',
  information: 'Identitas anak asuh di lembaga',
  content: 'Nama, alamat, dan riwayat kesehatan anak asuh.',
  ifOpened: 'Anak dapat dikenali dan dicari orang.',
  ifClosed: 'Anak tetap aman selama diasuh.',
  testers: [{ name: 'Budi Penguji', position: 'Kepala seksi', unit: 'Sekretariat' }],
  isNotAlwaysOpen: true,
  ...changes,
})

export const tested = async (test: TestApi, changes: object = {}): Promise<ExemptionView> =>
  bodyOf<ExemptionView>(await call(test, '/exemptions', sheetBody(changes), { as: PPID }), 201)

type ExemptionStep = { as: string; act: string; body?: object }

/** Does an act on the version that now stands and answers the view. */
export const didExempt = async (
  test: TestApi,
  id: string,
  { as, act, body = {} }: ExemptionStep,
): Promise<ExemptionView> => {
  const seen = await call(test, `/exemptions/${id}`, undefined, { as })
  const { version } = await bodyOf<ExemptionView>(seen, 200)
  return bodyOf<ExemptionView>(
    await call(test, `/exemptions/${id}/${act}`, { version, ...body }, { as }),
    200,
  )
}

export const decreeBody = (decreeDate: string, decreeNumber = '188/41/2026') => ({
  decreeNumber,
  decreeDate,
})

/** Tested, consented to, and set by decree on one day. */
export const exempted = async (test: TestApi, changes: object = {}): Promise<ExemptionView> => {
  const { id, sheet } = await tested(test, changes)
  await didExempt(test, id, { as: SUPERIOR, act: 'consent' })
  const body = decreeBody(sheet.testedOn)
  return didExempt(test, id, { as: PPID, act: 'decree', body })
}

/** The exemption that a refusal of the house rests on, where its own way there is not the question. */
export const LAID = 'exm_laid'
export const DECREE = { number: '188/12/KEP/2026', date: calendarDate('2026-03-12') }

type Laying = {
  id?: string
  agencyId?: string
  decree?: { number: string; date: CalendarDate }
  endsOn?: CalendarDate | null
  until?: 'exemption-tested' | 'exemption-decreed' | 'exemption-opened'
}

/** Lays an exemption into the register without acts, so that no entry of the log is spent; answers its id. */
export const laidExemption = async (
  { database: { db } }: TestApi,
  { id = LAID, agencyId = HOUSE.dinas.id, decree = DECREE, ...laying }: Laying = {},
): Promise<string> => {
  const { endsOn = null, until = 'exemption-decreed' } = laying
  const on = decree.date
  const duration = { kind: endsOn ? 'until-date' : 'while-needed', endsOn } as const
  const sheet = { extent: 'whole', letters: ['h'], duration, testedOn: on, testers: 1 } as const
  const by = PPID
  const events: ExemptionEvent[] = [
    { type: 'exemption-tested', on, by, ...sheet, calendarVersion: '2026-09-15' },
    { type: 'exemption-consented', on, by: SUPERIOR },
    { type: 'exemption-decreed', on, decree },
    { type: 'exemption-opened', on, cause: 'ruling' },
  ]
  const [first, ...others] = events.slice(0, events.findIndex(({ type }) => type === until) + 1)
  if (!first) throw new RangeError('it begins with its test')
  const state = others.reduce(evolveExemption, evolveExemption(null, first))
  const words = sheetWords(TestExemption.parse(sheetBody()))
  const row = { id, agencyId, words, notedAt: `${on}T03:00:00.000Z`, version: events.length }
  await db
    .insert(schema.exemptions)
    .values({ ...exemptionColumns(state), ...row })
    .onConflictDoNothing()
  return id
}
