import { openDb } from './database.ts'
import { migrate } from './migrate.ts'
import { recount } from './statistics/recount.ts'

/** `pnpm db:recount`: counts all figures again from the log, puts right what differs, and says how much did. */
const url = process.env['DATABASE_URL']
if (url === undefined) throw new Error('DATABASE_URL names no database')
const database = openDb(url)
await migrate(database)
const { slices, outcomes } = await recount(database)
console.log(`${slices} figures and ${outcomes} cases differed from the log; they are right now`)
await database.close()
