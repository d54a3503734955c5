import type { Database } from '@terang/db'
import type { FileStore } from './files/store.ts'
import type { KeyRing } from './keys/key-ring.ts'
import type { PdfWorkshop } from './pdf/workshop.ts'

/** Who is signed in, as the cookie of a request tells. */
export type Session = { personId: string; name: string }

/** What the API writes to its log: a pino logger fits. */
export type Log = {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Everything the API needs from outside: tests build their own. */
export type Deps = {
  database: Database
  keys: KeyRing
  /** The seam to the accounts: null when nobody is signed in. */
  sessionOf(headers: Headers): Promise<Session | null>
  /** The clock, an ISO instant; days are told in the zone of the agency. */
  now(): string
  log: Log
  files: FileStore
  pdf: PdfWorkshop
  /** Answers sign-in and sign-out; see sign-in/auth.ts. */
  auth: { handler(request: Request): Promise<Response> }
  demo: boolean
  /** Whether a mail server is set up. */
  mailGoesOut: boolean
  /** Socket addresses of proxies whose x-forwarded-for counts. */
  trustedProxies: readonly string[]
  /** Cookies only over https. */
  secureCookies: boolean
  /** Multiplies every rate limit: 1, or more for drills. */
  limitFactor: number
  /** Path of the script that draws /api/docs. */
  viewerScript: string
}
