import { refuseField } from '../refused.ts'

/** Where the next page begins: the sort key and the id of the last row shown. */
export type Cursor = { key: string; id: string }

export const cursorText = ({ key, id }: Cursor): string =>
  Buffer.from(`${key} ${id}`).toString('base64url')

export const parseCursor = (text: string): Cursor => {
  const [, key = '', id = ''] = CURSOR.exec(Buffer.from(text, 'base64url').toString()) ?? []
  return id === '' ? refuseField('cursor', 'bad-format') : { key, id }
}

const CURSOR = /^(\d{4}-\d{2}-\d{2}|newest) (req_[a-z0-9]{10,40})$/
