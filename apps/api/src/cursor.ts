import { refuseField } from './refused.ts'

/** Where the next page begins: the sort key and the id of the last row shown. */
export type Cursor = { key: string; id: string }

export const cursorText = ({ key, id }: Cursor): string =>
  Buffer.from(`${key} ${id}`).toString('base64url')

/** One row more than a page holds was read: the page, and where the next begins. */
export const pageOf = <Row>(
  found: readonly Row[],
  limit: number,
  placeOf: (row: Row) => Cursor,
): { rows: Row[]; nextCursor: string | null } => {
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return { rows, nextCursor: last === undefined ? null : cursorText(placeOf(last)) }
}

/** The place of a row in a list whose order is that of the ids. */
export const byId = ({ id }: { id: string }): Cursor => ({ key: 'newest', id })

/** A cursor of a list of ids with this prefix; anything else is bad input. */
export const parseCursor = (text: string, prefix: string): Cursor => {
  const [, key = '', id = ''] = CURSOR.exec(Buffer.from(text, 'base64url').toString()) ?? []
  return id.startsWith(`${prefix}_`) ? { key, id } : refuseField('cursor', 'bad-format')
}

const CURSOR = /^(\d{4}-\d{2}-\d{2}|newest) ([a-z]+_[a-z0-9]{10,40})$/
