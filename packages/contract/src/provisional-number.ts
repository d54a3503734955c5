import * as z from 'zod'

/**
 * Nomor sementara: SEM-YYMMDD-NNNNNNNN-C. The day on which the desk wrote the request down, eight digits by
 * chance, and a check digit by Damm's quasigroup of order ten over the fourteen digits before it: it catches
 * every single wrong digit and every swap of two neighbours.
 */
const QUASIGROUP = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

const SHAPE = /^SEM-\d{6}-\d{8}-\d$/
const CHANCE_DIGITS = 8

/** Zero when the last digit is the check digit of those before it. */
const damm = (digits: string): number =>
  Array.from(digits, Number).reduce((row, digit) => QUASIGROUP[row]?.[digit] ?? 0, 0)

export const hasCheckDigit = (number: string): boolean => damm(number.replace(/\D/g, '')) === 0

/** The number of an intake of this day (YYYY-MM-DD); `chance` is a whole number drawn by the device. */
export const provisionalNumber = (day: string, chance: number): string => {
  const date = day.slice(2).replaceAll('-', '')
  const drawn = String(chance % 10 ** CHANCE_DIGITS).padStart(CHANCE_DIGITS, '0')
  return `SEM-${date}-${drawn}-${damm(date + drawn)}`
}

/** As it is printed, or as somebody types it off a receipt: small letters, spaces, no hyphens. */
export const ProvisionalNumber = z
  .string()
  .max(40)
  .transform(printed)
  .refine((number) => SHAPE.test(number), { params: { problem: 'bad-format' } })
  .refine(hasCheckDigit, { params: { problem: 'check-digit' } })

function printed(typed: string): string {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '')
  const parts = /^SEM(\d{6})(\d{8})(\d)$/.exec(signs)
  return parts ? `SEM-${parts.slice(1).join('-')}` : typed.trim()
}
