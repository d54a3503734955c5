import type { Database } from '@terang/db'
import { Hono } from 'hono'
import { BARE_HEADERS } from './bare-answer.ts'
import { createWriteProbe } from './write-probe.ts'

export type Condition = { draining: boolean }

/** /healthz: the process is alive. /readyz: the disk takes a write and the server is not draining. */
export const createHealth = (
  database: Database,
  condition: Condition,
  takesWrites = createWriteProbe(database),
) =>
  new Hono()
    .get('/healthz', (c) => c.json({ status: 'alive' }, 200, BARE_HEADERS))
    .get('/readyz', async (c) => {
      const ready = !condition.draining && (await takesWrites())
      return c.json({ status: ready ? 'ready' : 'not-ready' }, ready ? 200 : 503, {
        ...BARE_HEADERS,
        ...(ready ? {} : { 'Retry-After': '5' }),
      })
    })
