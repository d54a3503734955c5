import { SENT_LETTERS } from '@terang/law'
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { requests } from './requests.ts'

/**
 * When the applicant first had a letter before them on the portal. A look is no act on the case: it stands
 * beside the log, so that no page of the desk grows stale by it.
 */
export const letterOpenings = sqliteTable(
  'letter_openings',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => requests.id),
    letter: text('letter', { enum: SENT_LETTERS }).notNull(),
    /** The day of the letter: after a granted objection there is another one. */
    sentOn: text('sent_on').notNull(),
    openedAt: text('opened_at').notNull(),
  },
  (opening) => [primaryKey({ columns: [opening.caseId, opening.letter, opening.sentOn] })],
)
