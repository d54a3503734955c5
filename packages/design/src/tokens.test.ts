import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8')

const coloursOf = (selector: string): Map<string, string> => {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  )
}

const themes = {
  light: coloursOf(':root'),
  'dark by the system': coloursOf(":root:not([data-theme='light'])"),
  'dark by choice': coloursOf(":root[data-theme='dark']"),
}

const luminance = (hex: string): number => {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (first: string, second: string): number => {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'surface', 'sunken']
const on = (inks: readonly string[], grounds: readonly string[]) =>
  inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const))

const TEXT = [
  ...on(['ink', 'ink-2', 'ink-3', 'nila', 'nila-strong', 'ok', 'warn', 'late'], GROUNDS),
  ...on(['ext'], ['paper', 'surface', 'ext-wash']),
  ...on(['ink', 'ink-2'], ['nila-wash', 'ext-wash', 'ok-wash', 'warn-wash', 'late-wash']),
  ...on(['nila', 'nila-strong'], ['nila-wash']),
  ['ok', 'ok-wash'],
  ['warn', 'warn-wash'],
  ['late', 'late-wash'],
  ['on-nila', 'nila'],
  ['on-nila', 'nila-strong'],
  ['on-sun', 'sun'],
  ['on-ext', 'ext'],
] as const

const MARKS = [
  ...on(['edge', 'hatch', 'nila', 'ext', 'late', 'focus', 'ink'], ['paper', 'surface']),
  ...on(['c-1', 'c-2', 'c-3', 'c-4'], ['paper', 'surface']),
] as const

describe.each(Object.entries(themes))('%s', (_theme, colours) => {
  const ratio = (ink: string, ground: string) =>
    contrast(colours.get(ink) ?? '', colours.get(ground) ?? '')

  test.each(TEXT)('text in %s on %s has at least 4.5:1', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARKS)('a mark in %s on %s has at least 3:1', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(3)
  })

  test('names every colour that the light theme names', () => {
    expect([...colours.keys()]).toEqual([...themes.light.keys()])
  })
})

test('the two ways to the dark theme give the same colours', () => {
  expect(themes['dark by choice']).toEqual(themes['dark by the system'])
})

test('contrast is 21:1 between black and white and 1:1 between equals', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#4a5653', '#4a5653')).toBe(1)
})
