import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import {
  calendarDate,
  DISPUTE_STAGES,
  type DisputeStage,
  nextDisputeRight,
  RIGHTS,
} from '@terang/law'
import { rightTexts } from '@terang/wording/rights'
import type { Language } from '@terang/wording/texts'
import { describe, expect, test } from 'vitest'
import { COUNTING } from '../testing/case-view.ts'
import { CASE_NAMES, CASES } from '../testing/cases.ts'
import { OBJECTED, OBJECTED_NAMES } from '../testing/objected-cases.ts'
import { OBJECTION_NAMES, OBJECTIONS } from '../testing/objections.ts'
import { type Page, portalOf } from '../testing/portal-of.ts'

const LANGUAGES = [
  ['id', '', 'Hak Anda berikutnya', 'Sampai', 'Bila Anda tidak bertindak'],
  ['en', '/en', 'Your next right', 'Until', 'If you do nothing'],
] as const

/** What stands in the one box of the page that tells the next right. */
const boxOf = ({ html }: Page): string => /<aside class="next[^]*?<\/aside>/.exec(html)?.[0] ?? ''

const tells = (page: Page, lang: Language, words: readonly string[]) => {
  const box = boxOf(page)
  for (const word of words) expect(box).toContain(word)
  const known = RIGHTS.filter((right) => {
    const { name, act } = rightTexts[lang][right]
    return box.includes(`>${name}<`) || box.includes(`>${act}<`)
  })
  expect(known.length).toBeGreaterThan(0)
  expect(box).toMatch(/Pasal|Article/)
}

describe.each(LANGUAGES)(
  '%s: the next right, until when, and what follows from silence',
  (...row) => {
    const [lang, root, ...words] = row

    test.each(CASE_NAMES)('of a request that is %s', async (name) => {
      tells(await portalOf({ view: CASES[name] }).get(`${root}/lacak/permohonan`), lang, words)
    })

    test.each(OBJECTED_NAMES)('of a request: %s', async (name) => {
      tells(await portalOf({ view: OBJECTED[name] }).get(`${root}/lacak/permohonan`), lang, words)
    })

    test.each(OBJECTION_NAMES)('of an objection that is %s', async (name) => {
      const objection = OBJECTIONS[name]
      const path = `${root}/lacak/keberatan/${objection.id}`
      tells(await portalOf({ objection }).get(path), lang, words)
    })

    test.each(DISPUTE_STAGES)('of a dispute in stage %s', async (stage) => {
      const objection = inStage(stage)
      const path = `${root}/lacak/keberatan/${objection.id}`
      tells(await portalOf({ objection }).get(path), lang, words)
    })
  },
)

test('both counts of the fourteen days to court stand together, and from when ours counts', async () => {
  const objection = inStage('decision')
  const page = await portalOf({ objection }).get(`/lacak/keberatan/${objection.id}`)
  expect(page.text).toContain('Sampai Senin, 28 Desember 2026')
  expect(page.text).toContain('Tanggal yang lebih awal lebih aman.')
  expect(page.text).toContain('Untuk Anda, hitungannya dari hari Anda menerima salinannya.')
})

test('a date in a year without its holidays is called provisional', async () => {
  const { nextRight } = CASES.refused
  const view = { ...CASES.refused, nextRight: nextRight && { ...nextRight, provisional: true } }
  const page = await portalOf({ view }).get('/lacak/permohonan')
  expect(page.text).toContain('Tanggal sementara Libur tahun itu belum ditetapkan.')
})

/** The dispute of the fixtures in another stage; its right is what the law gives it. */
const inStage = (stage: DisputeStage): ObjectionTrackingView => {
  const { dispute, ...view } = OBJECTIONS.disputed
  const day = calendarDate
  const right = nextDisputeRight(
    {
      stage,
      grounds: ['c'],
      filedOn: day('2026-12-10'),
      windowFrom: day('2026-11-30'),
      afterSilence: true,
      calendarVersion: COUNTING.calendar.version,
      filedLate: false,
      ruling: null,
      decisionReceivedOn: null,
      since: day('2026-12-14'),
      closedOn: null,
    },
    day(view.today),
    COUNTING,
  )
  return {
    ...view,
    dispute: dispute && { ...dispute, stage },
    nextRight: { ...right, basis: [...right.basis] },
  }
}
