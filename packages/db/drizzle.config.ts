export default {
  dialect: 'sqlite',
  /** `events` and `case-search` stay out: STRICT, WITHOUT ROWID, triggers and virtual tables are more than the kit can say. */
  schema: './src/schema/!(events|case-search|tables|*.test).ts',
  out: './migrations',
}
