import { setTimeout as pause } from 'node:timers/promises'
import type { ServerType } from '@hono/node-server'
import type { Log } from '@terang/api/deps'
import type { Database } from '@terang/db'
import type { Condition } from './health.ts'
import type { Jobs } from './jobs.ts'

type Running = {
  server: ServerType
  database: Database
  jobs: Jobs
  condition: Condition
  log: Log
}

/** Says not-ready, lets requests at work and the case of a job finish, closes the store: nothing acknowledged is lost. */
export const drain = async (running: Running): Promise<void> => {
  const { server, database, jobs, condition, log } = running
  condition.draining = true
  await pause(300)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => {
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }, 100)
  await Promise.race([closed, pause(10_000)])
  clearInterval(idle)
  await jobs.stop()
  await database.close()
  log.info({}, 'Terang stopped')
  process.exit(0)
}
