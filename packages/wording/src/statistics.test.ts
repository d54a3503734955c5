import { describe, expect, test } from 'vitest'
import {
  FIGURE_NAMES,
  figureBasis,
  figureText,
  percentText,
  statisticsTexts,
} from './statistics.ts'
import { LANGUAGES } from './texts.ts'

describe.each(LANGUAGES)('every figure in %s', (language) => {
  const { figure } = statisticsTexts[language]

  test('has a name of its own', () => {
    const names = FIGURE_NAMES.map((name) => figure[name].name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('has its meaning in one sentence', () => {
    const others = FIGURE_NAMES.map((name) => figure[name].definition).filter(
      (definition) => !/^[A-Z0-9][^.]+\.$/.test(definition),
    )
    expect(others).toEqual([])
  })

  test('rests on an article', () => {
    const without = FIGURE_NAMES.filter((name) => figureBasis(name, language) === '')
    expect(without).toEqual([])
    for (const name of FIGURE_NAMES) {
      expect(figureBasis(name, language)).toMatch(language === 'id' ? /^Pasal \d/ : /^Article \d/)
    }
  })
})

test('limits stand in the definitions as the statute has them', () => {
  expect(statisticsTexts.id.figure.onTimeSafe.definition).toContain('10 hari kerja')
  expect(statisticsTexts.id.figure.onTimeSafe.definition).toContain('17 bila diperpanjang')
  expect(statisticsTexts.en.figure.objectionOnTime.definition).toContain('30 working days')
})

test('a figure that nobody knows is a dash, a known nought is a nought', () => {
  expect(figureText(null, 'id')).toBe('–')
  expect(percentText(null, 'en')).toBe('–')
  expect(figureText(0, 'id')).toBe('0')
  expect(figureText(6.5, 'id')).toBe('6,5')
  expect(figureText(2714, 'en')).toBe('2,714')
  expect(percentText(81, 'id')).toBe('81\u00A0%')
  expect(percentText(81, 'en')).toBe('81%')
})
