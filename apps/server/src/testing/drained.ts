import { Hono } from 'hono'
import { openDb } from '@terang/db'
import { drain, farewell } from '../drain.ts'
import { type Condition, createHealth } from '../health.ts'
import { listen } from '../listen.ts'

// A process of its own for drain.test.ts: it says over its channel what happens, and is told when to go on.
const path = process.argv[2] ?? ''
const database = openDb(`file:${path}`)
const condition: Condition = { draining: false }
const release = Promise.withResolvers<void>()
const say = (word: string, port = 0) => process.send?.({ word, port })

const app = new Hono()
  .use('*', farewell(condition))
  .route('/', createHealth(database, condition))
  .get('/held', async (c) => {
    say('arrived')
    await release.promise
    await database.client.execute("INSERT INTO kept (word) VALUES ('finished')")
    return c.text('finished')
  })

await database.client.execute('CREATE TABLE kept (word TEXT)')
const log = { info: () => say('stopped'), warn: () => undefined, error: () => undefined }
const jobs = {
  stop: async () => {
    say('jobs stopped')
  },
}
const server = listen(app.fetch, { port: 0, host: '127.0.0.1' }, (port) => say('open', port))
process.once('message', () => release.resolve())
process.once('SIGTERM', () => {
  say('draining')
  void drain({ server, database, jobs, condition, log })
})
