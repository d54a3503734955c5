import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Work that the clock gives, one row per job and scope: who is at it, and up to which day it is done. */
export const jobs = sqliteTable(
  'jobs',
  {
    name: text('name').notNull(),
    /** The agency it is done for; empty for the whole house. */
    scope: text('scope').notNull(),
    /** The run that is at it; null between runs. */
    heldBy: text('held_by'),
    /** UTC. Nobody takes it before: while a run is at it, and for a while after one that failed. */
    notBefore: text('not_before'),
    /** The day on the wall of the agency that is done without a failure. */
    doneFor: text('done_for'),
  },
  (job) => [primaryKey({ columns: [job.name, job.scope] })],
)
