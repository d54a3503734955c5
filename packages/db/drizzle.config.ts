import { readdirSync } from 'node:fs'

/** `events` stays out: STRICT, WITHOUT ROWID and triggers are more than the kit can say; tests are no tables. */
const schema = readdirSync('src/schema')
  .filter((file) => !/^(events|tables)\.ts$|\.test\.ts$/.test(file))
  .map((file) => `./src/schema/${file}`)

export default { dialect: 'sqlite', schema, out: './migrations' }
