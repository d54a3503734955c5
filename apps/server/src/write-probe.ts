import { setTimeout as pause } from 'node:timers/promises'
import { type Database, proveWrite } from '@terang/db'

/** Milliseconds for which a proof counts: however often somebody asks, the disk is written no more often. */
const FRESH_FOR = 5_000
/** Milliseconds after which a write that has not come back counts as none. */
const PATIENCE = 2_000

type Timing = { now?: () => number; patience?: number }

/** Answers whether the database took a write just now. */
export const createWriteProbe = (
  database: Pick<Database, 'client'>,
  { now = () => performance.now(), patience = PATIENCE }: Timing = {},
): (() => Promise<boolean>) => {
  let last: { at: number; took: boolean } | null = null
  let running: Promise<boolean> | null = null
  const probe = async (): Promise<boolean> => {
    const took = await proveWrite(database).then(
      () => true,
      () => false,
    )
    last = { at: now(), took }
    running = null
    return took
  }
  return () => {
    if (last !== null && now() - last.at < FRESH_FOR) return Promise.resolve(last.took)
    running ??= probe()
    return Promise.race([running, pause(patience, false, { ref: false })])
  }
}
