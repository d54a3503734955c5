import type { InArgs, InStatement, InValue } from '@libsql/client'

/** A statement as this guard hands it on: text, and values that bind as what they are. */
export type BoundStatement = { sql: string; args: InArgs }

/** What the Client interface accepts as one statement of a batch. */
export type AnyStatement = InStatement | readonly [string, InArgs?]

/** The driver binds every JavaScript number as REAL: a text column would store "7.0". */
export function boundStatement(statement: AnyStatement, args?: InArgs): BoundStatement {
  if (typeof statement === 'string') return { sql: statement, args: boundArgs(args) }
  if ('sql' in statement) return { sql: statement.sql, args: boundArgs(statement.args) }
  return { sql: statement[0], args: boundArgs(statement[1]) }
}

function boundArgs(args: InArgs | undefined): InArgs {
  if (args === undefined) return []
  if (Array.isArray(args)) return args.map(bound)
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, bound(value)]))
}

function bound(value: InValue): InValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (value instanceof Date) return BigInt(value.valueOf())
  return value
}
