import type { ExemptionView } from '@terang/contract/exemption-views'
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
