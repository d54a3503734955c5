import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasCheckDigit, ProvisionalNumber, provisionalNumber } from './provisional-number.ts'

const NUMBER = provisionalNumber('2026-11-24', 48_271_936)

/** Any number that a desk may give. */
const numbers = fc
  .tuple(fc.integer({ min: 0, max: 3650 }), fc.nat())
  .map(([day, chance]) =>
    provisionalNumber(
      new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
      chance,
    ),
  )

const placesOfDigits = (number: string): number[] =>
  Array.from(number, (sign, place) => (/\d/.test(sign) ? place : -1)).filter((place) => place >= 0)

const withSign = (number: string, place: number, sign: string): string =>
  number.slice(0, place) + sign + number.slice(place + 1)

describe('the provisional number', () => {
  test('names the day and ends in the check digit of Damm', () => {
    expect(NUMBER).toMatch(/^SEM-261124-48271936-\d$/)
    // Damm's own example: the check digit of 572 is 4.
    expect(hasCheckDigit('5724')).toBe(true)
    fc.assert(fc.property(numbers, (number) => ProvisionalNumber.safeParse(number).success))
  })

  test('tells every single wrong digit', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        for (const place of placesOfDigits(number)) {
          for (const digit of '0123456789') {
            if (digit === number[place]) continue
            expect(hasCheckDigit(withSign(number, place, digit))).toBe(false)
          }
        }
      }),
    )
  })

  test('tells every swap of two neighbours, also across a hyphen', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const places = placesOfDigits(number)
        for (const [index, place] of places.entries()) {
          const next = places[index + 1]
          if (next === undefined || number[place] === number[next]) continue
          const swapped = withSign(
            withSign(number, place, number[next] ?? ''),
            next,
            number[place] ?? '',
          )
          expect(hasCheckDigit(swapped)).toBe(false)
        }
      }),
    )
  })

  test('is read as people type it off a receipt', () => {
    const typed = ` ${NUMBER.toLowerCase().replaceAll('-', ' ')} `
    expect(ProvisionalNumber.parse(typed)).toBe(NUMBER)
  })

  test.each(['', 'SEM', '0001/PPID/XI/2026', `${NUMBER}9`, 'SEM-261124-4827193é-1'])(
    '"%s" is none',
    (typed) => {
      expect(ProvisionalNumber.safeParse(typed).success).toBe(false)
    },
  )
})
