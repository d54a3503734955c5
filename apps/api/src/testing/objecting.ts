import type { ObjectInput } from '@terang/contract/objections'
import type { ObjectionReceipt, ObjectionView } from '@terang/contract/objection-views'
import type { Receipt } from '@terang/contract/requests'
import { schema } from '@terang/db'
import { asked, bodyOf, call, cookieOf, did, seen } from './calls.ts'
import { DECREE, laidExemption } from './exempting.ts'
import { DESK, HOUSE, morningOf, PPID, SUPERIOR, type TestApi } from './house.ts'
import { CANARY } from './inputs.ts'

/** A request, and how its applicant gets the cookie of the moment: it lasts half an hour. */
export type Asked = { receipt: Receipt; cookie: () => Promise<string> }

/** Each a minute later than the one before: ids of one instant have no order. */
export const askedOn = async (test: TestApi, day = '2026-03-12'): Promise<Asked> => {
  const minute = await test.database.db.$count(schema.requests)
  test.clock.now = morningOf(day).replace(':00:', `:${String(minute % 60).padStart(2, '0')}:`)
  const receipt = await asked(test)
  return { receipt, cookie: () => cookieOf(test, receipt) }
}

/** Refused as exempt by the PPID on 12 March, with the consent of the superior. */
export const refusedRequest = async (test: TestApi): Promise<Asked> => {
  const of = await askedOn(test)
  const { id } = of.receipt
  await did(test, id, { as: DESK, act: 'completeness' })
  const proposal = {
    extent: 'whole',
    exemptionId: await laidExemption(test),
    consideration: 'Nama penerima adalah rahasia pribadi.',
  }
  await did(test, id, { as: PPID, act: 'refusal-proposal', body: proposal })
  await did(test, id, { as: SUPERIOR, act: 'refusal-consent' })
  const notice = { outcome: 'refused', withholding: 'exempt', text: 'Informasi dikecualikan.' }
  await did(test, id, { as: PPID, act: 'answer', body: notice })
  return of
}

/** A request of 12 March that nobody answers: its limit is 2 April. */
export const silentRequest = async (test: TestApi): Promise<Asked> => {
  const of = await askedOn(test)
  await did(test, of.receipt.id, { as: DESK, act: 'completeness' })
  test.clock.now = morningOf('2026-04-06')
  return of
}

/** An objection to this request as it now stands; on the portal, found on the day of the clock. */
export const objectInput = async (
  test: TestApi,
  requestId: string,
  changes: Partial<ObjectInput> = {},
): Promise<ObjectInput> => ({
  agencyId: HOUSE.dinas.id,
  requestId,
  requestVersion: (await seen(test, requestId, DESK)).version,
  grounds: ['a'],
  groundFoundOn: test.clock.now.slice(0, 10),
  reason: 'Nama dapat dihitamkan, sedangkan jumlah bantuannya bukan rahasia.',
  purpose: null,
  applicant: null,
  ...changes,
})

/** Periodic information that is missing, by somebody without a request. */
export const periodicInput = (changes: Partial<ObjectInput> = {}): ObjectInput => ({
  agencyId: HOUSE.dinas.id,
  requestId: null,
  requestVersion: null,
  grounds: ['b'],
  groundFoundOn: '2026-03-02',
  reason: 'Ringkasan laporan keuangan tahun 2025 tidak ada di situs dinas.',
  purpose: 'Bahan diskusi warga.',
  applicant: { kind: 'individual', entityDecree: null, byProxy: false, ...CANARY },
  ...changes,
})

export const objected = async (
  test: TestApi,
  input: ObjectInput,
  sender: { as?: string; cookie?: string },
): Promise<ObjectionReceipt> =>
  bodyOf<ObjectionReceipt>(await call(test, '/objections', input, sender), 201)

export const objectionSeen = async (test: TestApi, id: string, as: string) =>
  bodyOf<ObjectionView>(await call(test, `/objections/${id}`, undefined, { as }), 200)

/** Does an act on the version that now stands and answers the view. */
export const didObject = async (
  test: TestApi,
  id: string,
  { as, act, body = {} }: { as: string; act: string; body?: object },
): Promise<ObjectionView> => {
  const version = await objectionVersion(test, id)
  return bodyOf<ObjectionView>(
    await call(test, `/objections/${id}/${act}`, { version, ...body }, { as }),
    200,
  )
}

export const objectionVersion = async ({ database }: TestApi, id: string): Promise<number> => {
  const { rows } = await database.client.execute({
    sql: 'select version from objections where id = ?',
    args: [id],
  })
  return Number(rows[0]?.['version'] ?? 0)
}

export const answerBody = (
  decision: 'granted' | 'granted-in-part' | 'refused',
  replies: Record<string, string>,
) => ({
  decision,
  letterNumber: '800/7/KEB/2026',
  replies,
  ...(decision === 'granted' ? {} : { decreeNumber: DECREE.number, decreeDate: DECREE.date }),
})
