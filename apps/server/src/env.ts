import { join, resolve } from 'node:path'
import * as z from 'zod'

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
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Multiplies every rate limit; above 1 only for load drills and the browser tests. */
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
}

/** Settings out of the process's environment: the only place that reads it. Throws with the variable's name. */
export const readSettings = (environment: Record<string, string | undefined>): Settings => {
  const found = Environment.safeParse(withoutEmpty(environment))
  if (!found.success) {
    const faults = found.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Settings not understood. ${faults.join('; ')}. See .env.example.`)
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
  }
}

/** A line of an environment file without a value means the default, not zero. */
const withoutEmpty = (environment: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))

export const settingsOfProcess = (): Settings => readSettings(process.env)
