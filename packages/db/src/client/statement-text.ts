import { TurnRefused } from './turn-refused.ts'

/** Where a statement belongs, told from its text alone. */
export type StatementKind = 'read' | 'write' | 'savepoint' | 'transaction-control'

/** The kind of one statement; a text with a second one is refused, since the driver drops it silently. */
export function statementKind(sql: string): StatementKind {
  const known = kinds.get(sql)
  if (known) return known
  const words = outerWords(sql)
  refuseSecondStatement(words)
  const kind = kindOf(words)
  if (kinds.size >= KEPT) kinds.clear()
  kinds.set(sql, kind)
  return kind
}

/** BEGIN, COMMIT and ROLLBACK by hand would tear the batch they stand in, or be undone unseen. */
export function refuseTransactionControl(sql: string): StatementKind {
  const kind = statementKind(sql)
  if (kind === 'transaction-control' || kind === 'savepoint') {
    throw new TurnRefused('BEGIN, COMMIT, ROLLBACK and SAVEPOINT are refused: use write() or batch')
  }
  return kind
}

const KEPT = 2_000
const kinds = new Map<string, StatementKind>()

const TOKENS =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|[a-z_][\w$]*|[();=.]/gi

/** Lower-case words and marks outside brackets, quotes and comments. */
function outerWords(sql: string): string[] {
  const words: string[] = []
  let depth = 0
  for (const [token] of sql.matchAll(TOKENS)) {
    if (token === ')') depth--
    if (depth === 0 && /^([a-z_]|[(;=.])/i.test(token)) words.push(token.toLowerCase())
    if (token === '(') depth++
  }
  return words
}

function refuseSecondStatement(words: readonly string[]): void {
  const end = words.indexOf(';')
  const trigger = words[0] === 'create' && words.slice(1, 3).includes('trigger')
  if (trigger || end === -1 || words.slice(end).every((word) => word === ';')) return
  throw new TurnRefused('one statement at a time: the driver would run the first one only')
}

function kindOf(words: readonly string[]): StatementKind {
  switch (words[0]) {
    case 'select':
    case 'values':
    case 'explain':
      return 'read'
    case 'with':
      return words.find((word) => MAIN_VERBS.has(word)) === 'select' ? 'read' : 'write'
    case 'pragma':
      return pragmaKind(words)
    case 'savepoint':
    case 'release':
      return 'savepoint'
    case 'rollback':
      return words.includes('to') ? 'savepoint' : 'transaction-control'
    case 'begin':
    case 'commit':
    case 'end':
      return 'transaction-control'
    default:
      return 'write'
  }
}

const MAIN_VERBS = new Set(['select', 'insert', 'update', 'delete', 'replace'])

/** These pragmas take an argument and still only look. */
const LOOKING_PRAGMAS = new Set([
  'table_info',
  'table_xinfo',
  'table_list',
  'index_list',
  'index_info',
  'index_xinfo',
  'foreign_key_list',
  'foreign_key_check',
  'quick_check',
  'integrity_check',
])
const ACTING_PRAGMAS = new Set([
  'optimize',
  'wal_checkpoint',
  'incremental_vacuum',
  'shrink_memory',
])

function pragmaKind(words: readonly string[]): StatementKind {
  const name = words[2] === '.' ? words[3] : words[1]
  if (name === undefined || ACTING_PRAGMAS.has(name)) return 'write'
  if (LOOKING_PRAGMAS.has(name)) return 'read'
  return words.includes('=') || words.includes('(') ? 'write' : 'read'
}
