import { setTimeout as pause } from 'node:timers/promises'
import type { Deps } from '@terang/api/deps'
import { told } from '@terang/api/jobs/errand'
import type { Mailroom } from '@terang/api/mail/post'
import { runMail } from '@terang/api/mail/run'
import { Cron } from 'croner'

/** Twice a minute, for what fell due by itself; an act has its mails sent at once. */
const MAIL_TIMES = '*/30 * * * * *'

/** Milliseconds that a mail at work has to end when the server stops; else it goes again later. */
const PATIENCE = 10_000

export type Mail = {
  /** Something may be owed: send it now, or right after the run at work. */
  nudge(): void
  /** Settles when nothing is at work that was asked for until now. */
  idle(): Promise<void>
  stop(): Promise<void>
}

/** The sender of this process: one run at a time, however often it is asked. */
export const startMail = (deps: Deps, room: Mailroom): Mail => {
  const stopping = new AbortController()
  let running = Promise.resolve()
  let isAsked = false
  const nudge = (): void => {
    if (isAsked || stopping.signal.aborted) return
    isAsked = true
    running = running.then(() => {
      isAsked = false
      return send(deps, room, stopping.signal)
    })
  }
  const timer = new Cron(MAIL_TIMES, { timezone: 'UTC' }, nudge)
  nudge()
  return {
    nudge,
    idle: () => running,
    stop: async () => {
      timer.stop()
      stopping.abort()
      await Promise.race([running, pause(PATIENCE, undefined, { ref: false })])
      room.post?.close()
    },
  }
}

const send = async (deps: Deps, room: Mailroom, stop: AbortSignal): Promise<void> => {
  try {
    await runMail(deps, room, stop)
  } catch (error) {
    deps.log.error(told(error), 'Mail: not run')
  }
}
