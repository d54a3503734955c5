import { describe, expect, test } from 'vitest'
import { asked, given, incomplete, onDay, people, type Step, when } from './cases.ts'
import { type Asker, attachmentsOf, papersOf } from './papers.ts'
import { availableRequestActs } from './rules.ts'
import { APPLICANT_KINDS, MISSING_PAPERS, type MissingPaper } from './vocabulary.ts'

const { officer } = people
const ASKERS: readonly Asker[] = APPLICANT_KINDS.flatMap((applicantKind) =>
  [false, true].map((byProxy) => ({ applicantKind, byProxy })),
)

const askedBy = (asker: Asker) =>
  given(['2026-09-07', officer, { ...asked('2026-09-07')[2], ...asker }])
const letterTo = (asker: Asker, missing: readonly MissingPaper[]): string => {
  const letter: Step = ['2026-09-08', officer, { ...incomplete('2026-09-08'), missing }]
  return when(askedBy(asker), letter)
}

describe('each applicant has an own list of papers (Perki 1/2021 P27)', () => {
  test.each([
    ['individual', false, ['identity-proof']],
    ['legal-entity', false, ['deed']],
    ['group', false, ['power-of-attorney', 'grantor-identity']],
    ['individual', true, ['identity-proof', 'power-of-attorney', 'stamp-duty']],
    ['legal-entity', true, ['deed', 'power-of-attorney', 'stamp-duty']],
    ['group', true, ['power-of-attorney', 'grantor-identity', 'stamp-duty']],
  ] as const)('of a %s, through a proxy: %s', (applicantKind, byProxy, papers) => {
    expect(attachmentsOf({ applicantKind, byProxy })).toEqual(papers)
  })

  test('no paper is named that nobody is asked for', () => {
    const anybody = new Set(ASKERS.flatMap((asker) => papersOf(asker)))
    expect(MISSING_PAPERS.filter((paper) => !anybody.has(paper))).toEqual([])
  })
})

describe('a letter of incompleteness names only papers of that kind of applicant (P33(1))', () => {
  test.each(ASKERS)('of $applicantKind, through a proxy: $byProxy', (asker) => {
    const own = papersOf(asker)
    for (const paper of MISSING_PAPERS) {
      const letter = own.includes(paper) ? 'declared-incomplete' : 'paper-not-asked'
      expect([paper, letterTo(asker, [paper])]).toEqual([paper, letter])
    }
  })

  test('one foreign paper spoils the list, however many others are right', () => {
    const entity: Asker = { applicantKind: 'legal-entity', byProxy: false }
    expect(letterTo(entity, ['deed', 'purpose', 'identity-proof'])).toBe('paper-not-asked')
  })

  test('whoever asks, the desk is offered the letter', () => {
    for (const asker of ASKERS) {
      const { can } = availableRequestActs(askedBy(asker), onDay('2026-09-08', officer, null))
      expect(can).toContain('declare-incomplete')
    }
  })
})
