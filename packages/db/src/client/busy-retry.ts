import { setTimeout as pause } from 'node:timers/promises'

import { databaseErrorKind } from './error-kind.ts'

export type BusyRetry = {
  /** Milliseconds from the first try after which the error goes to the caller. */
  patience: number
  onBusy: () => void
}

/** Runs `work`, after BUSY again and again with growing, scattered pauses, as long as patience lasts. */
export async function retryingBusy<T>(retry: BusyRetry, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (databaseErrorKind(error) !== 'busy') throw error
      retry.onBusy()
      if (performance.now() - start >= retry.patience) throw error
    }
    await pause(Math.min(200, 5 * 2 ** attempt) * (0.5 + Math.random()))
  }
}
