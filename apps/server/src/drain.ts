import { setTimeout as pause } from 'node:timers/promises'
import type { ServerType } from '@hono/node-server'
import type { Log } from '@terang/api/deps'
import type { Database } from '@terang/db'
import type { MiddlewareHandler } from 'hono'
import type { Condition } from './health.ts'
import type { Jobs } from './jobs.ts'

/** Milliseconds in which a proxy can see that this server is not ready, before its port closes. */
const NOTICE = 300
/** Milliseconds that requests at work have to finish. */
const PATIENCE = 10_000

type Running = {
  server: ServerType
  database: Database
  jobs: Pick<Jobs, 'stop'>
  condition: Condition
  log: Log
}

/** Says not-ready, lets requests at work and the case of a job finish, closes the store: nothing acknowledged is lost. */
export const drain = async (running: Running): Promise<void> => {
  const { server, database, jobs, condition, log } = running
  condition.draining = true
  await pause(NOTICE)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => {
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }, 100)
  await Promise.race([closed, pause(PATIENCE)])
  clearInterval(idle)
  await jobs.stop()
  await database.close()
  log.info({}, 'Terang stopped')
  process.exit(0)
}

/** The last answers on a kept connection say that it ends, so that nobody sends into a closing door. */
export const farewell =
  (condition: Condition): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (condition.draining) c.header('Connection', 'close')
  }
