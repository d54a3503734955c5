import type { Deps } from '@terang/api/deps'
import { purgeableBefore, purgeLooseFiles } from '@terang/api/files/loose'
import { runDaily, type Run } from '@terang/api/jobs/daily'
import { told } from '@terang/api/jobs/errand'
import { Cron } from 'croner'

/**
 * Every ten minutes, the first time at 00.10: the zones of the country differ by whole hours, so this is
 * ten past midnight in each. A day that is done costs one statement; one that failed is tried again.
 */
export const JOB_TIMES = '10-50/10 * * * *'

export type Jobs = {
  /** Settles when the run of the start has ended. */
  caughtUp: Promise<void>
  /** Ends after the case at hand. */
  stop(): Promise<void>
}

/** Catches up at once, then follows the clock; one run at a time in this process. */
export const startJobs = (deps: Deps): Jobs => {
  const stopping = new AbortController()
  const run = async (by: Run['by']): Promise<void> => {
    try {
      await runDaily(deps, { by, stop: stopping.signal })
    } catch (error) {
      deps.log.error(told(error), 'Daily job: not run')
    }
    await clearLooseFiles(deps)
  }
  const caughtUp = run('start')
  let running = caughtUp
  const timer = new Cron(JOB_TIMES, { timezone: 'UTC', protect: true }, () => {
    running = running.then(() => run('clock'))
    return running
  })
  return {
    caughtUp,
    stop: async () => {
      timer.stop()
      stopping.abort()
      await running
    },
  }
}

/** Uploads that nobody sent off: where there are none, one look at an index. */
const clearLooseFiles = async (deps: Deps): Promise<void> => {
  try {
    const cleared = await purgeLooseFiles(deps, purgeableBefore(deps.now()))
    if (cleared > 0) deps.log.info({ cleared }, 'Uploads that nobody sent off are cleared away')
  } catch (error) {
    deps.log.error(told(error), 'Uploads that nobody sent off: not cleared away')
  }
}
