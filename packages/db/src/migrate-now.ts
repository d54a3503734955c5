import { openDb } from './database.ts'
import { migrate } from './migrate.ts'

/** `pnpm db:migrate`: apart from migrate.ts, since in a bundle every module is the main one. */
const url = process.env['DATABASE_URL']
if (url === undefined) throw new Error('DATABASE_URL names no database')
const database = openDb(url)
await migrate(database)
await database.close()
