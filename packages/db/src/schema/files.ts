import { isNull } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const FILE_KINDS = [
  'identity',
  'voice',
  'completion',
  'reply',
  'answer',
  'material',
  'blacked-out',
] as const

/** What the store of files holds, encrypted; a row without `linked_at` belongs to no act yet. */
export const files = sqliteTable(
  'files',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id'),
    caseId: text('case_id'),
    personId: text('person_id'),
    kind: text('kind', { enum: FILE_KINDS }).notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer('size').notNull(),
    /** Of the bytes in clear: the log commits to it, a monthly scrub finds rot by it. */
    sha256: text('sha256').notNull(),
    wrappedKey: text('wrapped_key').notNull(),
    uploadedAt: text('uploaded_at').notNull(),
    linkedAt: text('linked_at'),
  },
  (file) => [
    index('files_case_idx').on(file.caseId),
    index('files_person_idx').on(file.personId),
    // Uploads nobody sent off, to be cleared away.
    index('files_unlinked_idx').on(file.uploadedAt).where(isNull(file.linkedAt)),
  ],
)
