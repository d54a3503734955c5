import * as z from 'zod'
import { decrypt, encrypt } from './envelope.ts'
import type { KeyRing } from './key-ring.ts'

const Sealed = z.object({ until: z.number(), value: z.unknown() })

/** How long answers between pages stay readable, in milliseconds: 24 hours. */
export const SEALED_FOR_MS = 24 * 60 * 60 * 1000

export type Opened = { ok: true; value: unknown } | { ok: false; why: 'expired' | 'broken' }

export type Sealer = {
  /** A text that only this server can read, good for 24 hours (or the time given). */
  seal(value: unknown, forMs?: number): string
  open(text: string): Opened
}

/** Answers of a form between its pages, kept by the browser and readable only here. */
export const createSealer = (ring: KeyRing, use: string, now: () => string): Sealer => {
  const key = ring.derived(`sealed field ${use}`)
  return {
    seal(value, forMs = SEALED_FOR_MS) {
      const until = Date.parse(now()) + forMs
      return encrypt(key, Buffer.from(JSON.stringify({ until, value })), use)
    },
    open(text) {
      try {
        const { until, value } = Sealed.parse(JSON.parse(decrypt(key, text, use).toString()))
        return until < Date.parse(now()) ? { ok: false, why: 'expired' } : { ok: true, value }
      } catch {
        return { ok: false, why: 'broken' }
      }
    },
  }
}
