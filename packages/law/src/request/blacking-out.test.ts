import { describe, expect, test } from 'vitest'
import { REQUEST_OUTCOMES } from './vocabulary.ts'
import {
  answer,
  asked,
  complete,
  given,
  inForce,
  people,
  propose,
  type Step,
  when,
} from './cases.ts'
import type { RequestCommand } from './commands.ts'
import { evolveRequest } from './rules.ts'

const { officer, ppid, unit, superior } = people
type Of<Type extends RequestCommand['type']> = Extract<RequestCommand, { type: Type }>

const blackOut = (changes: Partial<Of<'black-out'>> = {}): Of<'black-out'> => ({
  type: 'black-out',
  fileId: 'file_original',
  newFileId: 'file_black',
  boxes: [
    { page: 4, exemption: inForce() },
    { page: 2, exemption: inForce() },
    { page: 2, exemption: inForce() },
  ],
  ...changes,
})
const inProcess = (...steps: readonly Step[]) =>
  given(asked('2026-07-06'), ['2026-07-07', officer, complete], ...steps)
const consented = (...steps: readonly Step[]) =>
  inProcess(
    ...steps,
    ['2026-07-08', ppid, propose('part')],
    ['2026-07-09', superior, { type: 'consent-refusal' }],
  )
const black = consented(['2026-07-08', officer, blackOut()])
const part = (changes: Partial<Of<'answer'>> = {}): Of<'answer'> => ({
  ...answer('granted-in-part', 'exempt'),
  pages: [],
  ...changes,
})
const sent = (state: Parameters<typeof when>[0], command: RequestCommand) =>
  when(state, ['2026-07-10', ppid, command])

describe('a document is blacked out (UU P22(7)e, Perki P50)', () => {
  const tried = (command: RequestCommand, actor: Step[1] = officer) =>
    when(inProcess(), ['2026-07-08', actor, command])

  test('by the desk or the PPID, never by a unit or the superior', () => {
    expect(tried(blackOut())).toBe('blacked-out')
    expect(tried(blackOut(), ppid)).toBe('blacked-out')
    expect(tried(blackOut(), unit)).toBe('forbidden')
    expect(tried(blackOut(), superior)).toBe('forbidden')
  })

  test('no box without its page, and none without its reason', () => {
    expect(tried(blackOut({ boxes: [] }))).toBe('nothing-blacked-out')
    expect(tried(blackOut({ boxes: [{ page: 1, exemption: null }] }))).toBe('exemption-missing')
  })

  test.each([
    [{ agencyId: 'ag_2' }, 'exemption-of-another-agency'],
    [{ standing: 'not-decreed', decree: null }, 'exemption-not-decreed'],
    [{ standing: 'ended' }, 'exemption-not-in-force'],
  ] as const)('one box that rests on an exemption with %o stops all of it', (change, refusal) => {
    const boxes = [
      { page: 1, exemption: inForce() },
      { page: 2, exemption: { ...inForce(), ...change } },
    ]
    expect(tried(blackOut({ boxes }))).toBe(refusal)
  })

  test('only while the answer is being made, and begun again from the original', () => {
    const unread = given(asked('2026-07-06'))
    expect(when(unread, ['2026-07-07', officer, blackOut()])).toBe('not-declared-complete')
    const answered = inProcess(['2026-07-09', ppid, answer('granted')])
    expect(sent(answered, blackOut())).toBe('already-answered')
    expect(sent(black, blackOut({ fileId: 'file_black', newFileId: 'file_b' }))).toBe(
      'already-blacked-out',
    )
    expect(sent(black, blackOut({ newFileId: 'file_better' }))).toBe('blacked-out')
  })

  test('the record keeps which file, which new file, and of each box page and exemption alone', () => {
    const exemptionId = 'exm_1'
    expect(black.blackouts).toEqual([
      {
        fromFileId: 'file_original',
        fileId: 'file_black',
        boxes: [4, 2, 2].map((page) => ({ page, exemptionId })),
      },
    ])
  })
})

describe('no exempt part without reason and page', () => {
  test('a part says where it is blacked out: here, or named by hand', () => {
    expect(sent(black, part())).toBe('withheld-page-missing')
    expect(sent(black, part({ gives: ['file_other'] }))).toBe('withheld-page-missing')
    expect(sent(black, part({ gives: ['file_black'] }))).toBe('answered')
    expect(sent(black, part({ pages: [3] }))).toBe('answered')
  })

  test('each page is named once and in order, with its file where it was blacked out here', () => {
    const gives = ['file_black']
    const { answer: notice } = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-08', officer, blackOut()],
      ['2026-07-08', ppid, propose('part')],
      ['2026-07-09', superior, { type: 'consent-refusal' }],
      ['2026-07-10', ppid, part({ gives, pages: [9, 7, 9] })],
    )
    const fileId = 'file_black'
    expect(notice?.withheldOn).toEqual([
      { page: 2, fileId },
      { page: 4, fileId },
      { page: 7 },
      { page: 9 },
    ])
  })

  test('pages are named of an exempt part only, and a black copy is never all of it', () => {
    const pages = [2]
    expect(sent(inProcess(), { ...answer('granted'), pages })).toBe('withheld-page-does-not-fit')
    expect(sent(inProcess(), { ...answer('granted-in-part', 'not-documented'), pages })).toBe(
      'withheld-page-does-not-fit',
    )
    expect(sent(black, { ...answer('granted'), gives: ['file_black'] })).toBe(
      'blacked-out-gives-part',
    )
  })

  test('the boxes rest on the exemption that the superior consented to', () => {
    const other = { ...inForce(), id: 'exm_other' }
    const boxes = [{ page: 1, exemption: other }]
    const state = consented(['2026-07-08', officer, blackOut({ boxes })])
    expect(sent(state, part({ gives: ['file_black'] }))).toBe('exemption-not-consented')
  })

  test('the original does not go out beside what was blacked out, and never by mistake', () => {
    expect(sent(black, part({ gives: ['file_black', 'file_original'] }))).toBe('original-not-given')
    const meant = part({ gives: ['file_original'], pages: [2], meansOriginals: true })
    expect(sent(black, meant)).toBe('original-not-given')
    const whole = { ...answer('granted'), gives: ['file_original'] }
    expect(sent(black, whole)).toBe('original-not-meant')
    expect(sent(black, { ...whole, meansOriginals: true })).toBe('answered')
  })

  test('an answer of the time before pages were named stands as it was', () => {
    const { pages: _, ...old } = answer('granted-in-part', 'exempt')
    const event = {
      ...old,
      type: 'answered',
      on: inForce().decree?.date ?? '',
      by: 'per_ppid',
      workingDays: 4,
      late: false,
    } as Parameters<typeof evolveRequest>[1]
    expect(evolveRequest(black, event).answer).not.toHaveProperty('withheldOn')
  })
})

describe('what is public already is supplied by saying where (Perki P35)', () => {
  const isPublished = true
  const namesPublicPlace = true

  test('with a link or a place, of what is given and of nothing else', () => {
    const public_ = { isPublished, namesPublicPlace }
    expect(sent(inProcess(), { ...answer('granted'), ...public_ })).toBe('answered')
    expect(sent(inProcess(), { ...answer('granted'), isPublished })).toBe('public-place-missing')
    expect(sent(inProcess(), { ...answer('granted'), namesPublicPlace })).toBe(
      'public-place-does-not-fit',
    )
    for (const withheld of [answer('refused', 'not-documented'), answer('not-held')]) {
      expect(sent(inProcess(), { ...withheld, ...public_ })).toBe('public-place-does-not-fit')
    }
  })

  test('it counts as granted: the outcomes that are never mixed stay as they were (T17, T19)', () => {
    const command = { ...answer('granted'), isPublished, namesPublicPlace }
    const state = inProcess(['2026-07-10', ppid, command])
    expect(state).toMatchObject({ outcome: 'granted', answer: { isPublished: true } })
    expect(REQUEST_OUTCOMES).toHaveLength(6)
  })
})
