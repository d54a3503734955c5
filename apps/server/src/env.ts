import { join, resolve } from 'node:path'
import { type MailSender, mailSender } from '@terang/api/mail/address'
import * as z from 'zod'

const hasHost = (url: string): boolean => new URL(url).hostname !== ''

const toSender = (text: string, c: z.core.$RefinementCtx): MailSender => {
  const sender = mailSender(text)
  if (sender) return sender
  c.addIssue({ code: 'custom', message: 'neither an address nor `Name <address>`', input: text })
  return z.NEVER
}

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|https?:|libsql:)/)
    .optional(),
  DATABASE_TOKEN: z.string().optional(),
  DEMO: z.enum(['on', 'small', 'off']).default('on'),
  PUBLIC_URL: z.url().optional(),
  TRUSTED_PROXIES: z.string().default(''),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .refine(hasHost, { error: 'the host is missing' })
    .optional(),
  MAIL_FROM: z.string().transform(toSender).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Multiplies every rate limit and the lag that is borne; above 1 only for load drills and the browser tests. */
  LIMIT_FACTOR: z.coerce.number().positive().default(1),
  /** A fixed instant for drills and browser tests; the real clock otherwise. */
  CLOCK: z.iso.datetime({ offset: true }).optional(),
})

export type Settings = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string
  databaseToken: string | undefined
  demo: 'on' | 'small' | 'off'
  publicUrl: string | null
  trustedProxies: readonly string[]
  logLevel: string
  clock: string | null
  limitFactor: number
  /** Where mails go and in whose name; null where none go out. */
  mail: { url: string; from: MailSender; publicUrl: string } | null
}

/** Settings out of the process's environment: the only place that reads it. Throws with the variable's name. */
export const readSettings = (environment: Record<string, string | undefined>): Settings => {
  const found = Environment.safeParse(withoutEmpty(environment))
  if (!found.success) {
    const faults = found.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw notUnderstood(faults.join('; '))
  }
  const env = found.data
  const dataDir = resolve(env.DATA_DIR)
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `file:${join(dataDir, 'terang.db')}`,
    databaseToken: env.DATABASE_TOKEN,
    demo: env.DEMO,
    publicUrl: env.PUBLIC_URL ?? null,
    trustedProxies: env.TRUSTED_PROXIES.split(',')
      .map((text) => text.trim())
      .filter(Boolean),
    logLevel: env.LOG_LEVEL,
    clock: env.CLOCK ?? null,
    limitFactor: env.LIMIT_FACTOR,
    mail: mailOf(env),
  }
}

/** A mail needs a sender and a page to lead to: with a server, both must be there. */
const mailOf = ({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: z.infer<typeof Environment>) => {
  if (SMTP_URL === undefined) return null
  if (MAIL_FROM === undefined) throw notUnderstood('MAIL_FROM: needed beside SMTP_URL')
  if (PUBLIC_URL === undefined) throw notUnderstood('PUBLIC_URL: needed beside SMTP_URL')
  return { url: SMTP_URL, from: MAIL_FROM, publicUrl: PUBLIC_URL }
}

const notUnderstood = (faults: string): Error =>
  new Error(`Settings not understood. ${faults}. See .env.example.`)

/** A line of an environment file without a value means the default, not zero. */
const withoutEmpty = (environment: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))

export const settingsOfProcess = (): Settings => readSettings(process.env)
