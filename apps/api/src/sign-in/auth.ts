import { SESSION_HOURS } from '@terang/contract/accounts'
import { schema, type Database } from '@terang/db'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { hashPassword, verifyPassword } from './password.ts'

export type AuthSettings = {
  database: Database
  /** At least 32 bytes, from the key ring. */
  secret: string
  /** The address people use, when the operator named one; else each request's own host. */
  publicUrl: string | null
}

const ownOrigin = (request: Request | undefined): string[] => {
  const host = request?.headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}

/**
 * Sessions and passwords by better-auth. Nobody can sign up: accounts come by set-up, invitation or the demo.
 * Its rate limit is off because it trusts x-forwarded-for; ours stands in front (rate-limits.ts).
 */
export const createAuth = ({ database, secret, publicUrl }: AuthSettings) =>
  betterAuth({
    ...(publicUrl === null ? {} : { baseURL: publicUrl }),
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(database.db, { provider: 'sqlite', schema }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: (request) => (publicUrl === null ? ownOrigin(request) : [publicUrl]),
    session: {
      expiresIn: SESSION_HOURS * 60 * 60,
      updateAge: 15 * 60,
      cookieCache: { enabled: false },
    },
    advanced: {
      cookiePrefix: 'terang',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      database: { generateId: () => crypto.randomUUID() },
    },
  })

export type Auth = ReturnType<typeof createAuth>

export type Session = { personId: string; name: string }

/** Who the cookie of these headers belongs to; null when nobody is signed in. */
export const sessionOf =
  (auth: Auth) =>
  async (headers: Headers): Promise<Session | null> => {
    if (!headers.get('cookie')?.includes('terang.session_token')) return null
    const found = await auth.api.getSession({ headers })
    return found ? { personId: found.user.id, name: found.user.name } : null
  }
