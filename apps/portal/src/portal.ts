import type { Client } from '@terang/api/client'
import type { AgencyList, AgencyView } from '@terang/contract/units'
import type { Language } from '@terang/wording/texts'
import type { Context } from 'hono'

/** Seals what the browser keeps for us: readable here only, for a day or the time given. */
export type Sealer = {
  seal(value: unknown, forMs?: number): string
  open(text: string): { ok: true; value: unknown } | { ok: false; why: 'expired' | 'broken' }
}

/** What the portal needs from outside; it reaches the record through the client alone. */
export type PortalDeps = {
  /** A client that hands on environment, cookie, address and request id of one page request. */
  clientFor(c: Context): Client
  sealer: Sealer
  demo: boolean
  /** Cookies only over https. */
  secureCookies: boolean
  log: { error(fields: object, message: string): void }
}

/** What every page knows: its language, its address without it, and whose portal it is. */
export type Scene = {
  lang: Language
  path: string
  agency: AgencyView | null
  demo: boolean
}

export type Env = {
  Variables: {
    deps: PortalDeps
    client: Client
    scene: Scene
    agencies: AgencyList
  }
}

/** The same page in a language: Indonesian at the root, English below /en. */
export const pathIn = (lang: Language, path: string): string => {
  if (lang === 'id') return path
  return path === '/' ? '/en' : `/en${path}`
}
