import type { Database } from '@terang/db'
import { Hono } from 'hono'

export type Condition = { draining: boolean }

/** /healthz: the process is alive. /readyz: the database answers and the server is not draining. */
export const createHealth = (database: Database, condition: Condition) =>
  new Hono()
    .get('/healthz', (c) => c.json({ status: 'alive' }, 200, { 'Cache-Control': 'no-store' }))
    .get('/readyz', async (c) => {
      const ready = !condition.draining && (await canRead(database))
      return c.json({ status: ready ? 'ready' : 'not-ready' }, ready ? 200 : 503, {
        'Cache-Control': 'no-store',
        ...(ready ? {} : { 'Retry-After': '5' }),
      })
    })

const canRead = async (database: Database): Promise<boolean> => {
  try {
    await database.client.execute('select id from instance limit 1')
    return true
  } catch {
    return false
  }
}
