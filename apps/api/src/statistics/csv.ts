import type { Context, TypedResponse } from 'hono'
import { attachment } from '../files/content-disposition.ts'
import type { Env } from '../http.ts'

export type Cell = string | number

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`

/** The typed client asks for JSON alone, so that to its types a table is no answer at all. */
type Download = Response & TypedResponse<never, 200, 'json'>

/** Always a download, never a page. */
export const csvAnswer = (
  c: Context<Env>,
  name: string,
  rows: readonly (readonly Cell[])[],
): Download => {
  const response: Response = c.body(csvText(rows), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': attachment(name),
    'X-Content-Type-Options': 'nosniff',
  })
  // Safe because the intersection only carries a type that nobody reads when it runs.
  return response as Download
}

/** What a spreadsheet would run as a formula, also behind blanks or in wide letters, is kept a text. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

const cellText = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
