import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACT_BODIES, ROUTED_ACTS } from '../testing/act-bodies.ts'
import { BAD_VALUES, fieldsOf, withField } from '../testing/bad-values.ts'
import { asked, call, versionOf } from '../testing/calls.ts'
import { laidExemption } from '../testing/exempting.ts'
import { openTestApi, PPID, DESK, type TestApi, UNIT_A } from '../testing/house.ts'
import { askInput, takeInInput } from '../testing/inputs.ts'

let house: TestApi
let id = ''
beforeAll(async () => {
  house = await openTestApi()
  await laidExemption(house)
  id = (await asked(house)).id
})
afterAll(() => house.close())

const cases = async () =>
  Number((await house.database.client.execute('select count(*) as n from events')).rows[0]?.['n'])

describe('whatever a field holds, the answer is a problem of the sender or a good one', () => {
  test.each(ROUTED_ACTS)('of the act %s', async (act) => {
    const [path, body] = ACT_BODIES[act]
    const stale = { version: 77, ...body }
    const before = await cases()
    for (const field of fieldsOf(stale)) {
      for (const value of BAD_VALUES) {
        for (const as of [DESK, PPID, UNIT_A]) {
          const text = withField(stale, field, value)
          const { status } = await call(house, `/requests/${id}/${path}`, text, { as })
          expect([field, value, status < 500]).toEqual([field, value, true])
        }
      }
    }
    expect(await cases()).toBe(before)
    expect(await versionOf(house, id)).toBe(1)
  })

  test.each([
    ['/requests', askInput()],
    ['/requests/intake', takeInInput()],
  ])('of %s', async (path, body) => {
    for (const field of fieldsOf(body)) {
      for (const value of BAD_VALUES) {
        const { status } = await call(house, path, withField(body, field, value), { as: DESK })
        expect([field, value, status < 500]).toEqual([field, value, true])
      }
    }
  })

  test('of the applicant', async () => {
    const before = await cases()
    const { applicant } = askInput()
    for (const field of fieldsOf(applicant)) {
      for (const value of BAD_VALUES) {
        const text = withField(
          askInput(),
          'applicant',
          JSON.parse(withField(applicant, field, value)),
        )
        const { status } = await call(house, '/requests', text)
        expect([field, value, status < 500]).toEqual([field, value, true])
      }
    }
    expect(await cases()).toBeGreaterThanOrEqual(before)
  })

  test.each(['registerNumber', 'trackingCode'])('of %s', async (field) => {
    const body = { registerNumber: '1', trackingCode: '1' }
    for (const value of BAD_VALUES) {
      const { status } = await call(house, '/tracking', withField(body, field, value))
      expect([value, status === 404 || status === 422]).toEqual([value, true])
    }
  })

  test.each(['%00', '%E0%A4%A', encodeURIComponent('\u0000😀'), 'x'.repeat(2000), '..%2f..'])(
    'of an id such as %s',
    async (text) => {
      const { status } = await call(house, `/requests/${text}`, undefined, { as: DESK })
      expect(status).toBe(404)
    },
  )
})

test('an unknown field is named, never taken', async () => {
  const answer = await call(house, '/requests', { ...askInput(), status: 'answered', role: 'ppid' })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    fields: { status: [{ code: 'unknown-field' }], role: [{ code: 'unknown-field' }] },
  })
})

test('words with emoji come back as they were sent', async () => {
  const details = 'Tabel 😀 “kutipan” – baris\nkedua dengan é dan 字.'
  const { id: emoji } = await asked(house, { details })
  const answer = await call(house, `/requests/${emoji}`, undefined, { as: DESK })
  expect(await answer.json()).toMatchObject({ details })
})
