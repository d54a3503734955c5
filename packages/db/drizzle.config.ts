export default {
  dialect: 'sqlite',
  /** `events` stays out: STRICT, WITHOUT ROWID and triggers are more than the kit can say; tests are no tables. */
  schema: './src/schema/!(events|tables|*.test).ts',
  out: './migrations',
}
