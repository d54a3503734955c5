import { readdirSync } from 'node:fs'

/** `events` stays out: STRICT, WITHOUT ROWID and triggers are more than the kit can say. */
const schema = readdirSync('src/schema')
  .filter((file) => file !== 'events.ts' && file !== 'tables.ts')
  .map((file) => `./src/schema/${file}`)

export default { dialect: 'sqlite', schema, out: './migrations' }
