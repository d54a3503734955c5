export const DATABASE_ERROR_KINDS = [
  'stale',
  'log-moved',
  'unique',
  'busy',
  'full',
  'readonly',
  'unreachable',
  'other',
] as const
export type DatabaseErrorKind = (typeof DATABASE_ERROR_KINDS)[number]

/**
 * What a database error means, from a file and over HTTP alike: there it has no extended code,
 * only its text. The query builder's own message is never read: it carries the bound values.
 */
export function databaseErrorKind(error: unknown): DatabaseErrorKind {
  for (const text of databaseTexts(error)) {
    const found = PATTERNS.find(([pattern]) => pattern.test(text))
    if (found) return found[1]
  }
  return 'other'
}

/** Only these leave a connection as it was; after any other error the native statement may hang. */
export function leavesConnectionSound(error: unknown): boolean {
  const texts = databaseTexts(error)
  if (texts.some((text) => /statements in progress/i.test(text))) return false
  return texts.length === 0 || texts.some((text) => SOUND.test(text))
}

const SOUND =
  /^(SQLITE_(ERROR|CONSTRAINT|MISMATCH|RANGE|READONLY|TOOBIG|AUTH)|SQL_|ARGS_|TRANSACTION_CLOSED)/

const PATTERNS: readonly (readonly [RegExp, DatabaseErrorKind])[] = [
  [/^SQLITE_CONSTRAINT.*: stale$/, 'stale'],
  [/^SQLITE_CONSTRAINT.*: log-moved$/, 'log-moved'],
  [
    /UNIQUE constraint failed|PRIMARY KEY constraint|CONSTRAINT_(UNIQUE|PRIMARYKEY|ROWID)/,
    'unique',
  ],
  [/SQLITE_(BUSY|LOCKED)|database (table )?is locked/i, 'busy'],
  [/SQLITE_FULL|database or disk is full/i, 'full'],
  [/SQLITE_READONLY|readonly database/i, 'readonly'],
  [/^(E(CONN|HOST|NET|PIPE|NOTFOUND|AI_AGAIN|TIMEDOUT)|UND_ERR_|TimeoutError )/, 'unreachable'],
  [/^SERVER_ERROR .*HTTP status (429|5\d\d)/, 'unreachable'],
]

/**
 * "CODE EXTENDED_CODE: message" of every error of the cause chain that the database, or the way to it,
 * made; the end of a time limit has a name in place of a code.
 */
function databaseTexts(error: unknown): string[] {
  const texts: string[] = []
  let current = error
  for (let depth = 0; depth < 8 && current instanceof Error; depth++) {
    const code = current.name === 'TimeoutError' ? current.name : textOf(current, 'code')
    if (code !== '') texts.push(`${code} ${textOf(current, 'extendedCode')}: ${current.message}`)
    current = current.cause
  }
  return texts
}

function textOf(error: Error, key: string): string {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}
