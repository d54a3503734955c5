import { join } from 'node:path'
import { smtpPost } from '@terang/api/mail/smtp'
import { pino } from 'pino'
import { drain } from './drain.ts'
import { settingsOfProcess } from './env.ts'
import type { Condition } from './health.ts'
import { startJobs } from './jobs.ts'
import { listen } from './listen.ts'
import { watchLoop } from './loop-lag.ts'
import { startMail } from './mail.ts'
import { createSite } from './site.ts'
import { start } from './start.ts'

const settings = settingsOfProcess()
const log = pino({ level: settings.logLevel })
const condition: Condition = { draining: false }
const { database, deps, setUpToken } = await start(settings, log)
const webFolder = join(import.meta.dirname, '../../web/dist')
const mail = startMail(deps, {
  post: settings.mail && smtpPost(settings.mail),
  publicUrl: settings.publicUrl ?? `http://localhost:${settings.port}`,
})
const limits = { isLagging: watchLoop(deps.limitFactor) }
const site = createSite({ deps, condition, webFolder, limits, acted: mail.nudge })

const server = listen(site.fetch, settings, (port) => {
  const address = settings.publicUrl ?? `http://localhost:${port}`
  log.info({ port }, `Terang: ${address} (officers: ${address}/app)`)
  if (setUpToken) log.info({}, `First administrator: ${address}/app/set-up?token=${setUpToken}`)
})

const jobs = startJobs(deps)
const work = { stop: async () => void (await Promise.all([jobs.stop(), mail.stop()])) }

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void drain({ server, database, jobs: work, condition, log }))
}
