import { Worker } from 'node:worker_threads'
import { Refused } from '../refused.ts'
import type { PdfAnswer, PdfResult, PdfTask } from './tasks.ts'

/** Where PDFs are drawn and blacked out, away from the thread that serves. */
export type PdfWorkshop = {
  does<Task extends PdfTask>(
    bytes: Uint8Array,
    task: Task,
  ): Promise<Extract<PdfResult, { kind: Task['kind'] }>>
  close(): Promise<void>
}

/** Tasks that may wait; who comes later is asked to try again. */
const MOST_WAITING = 24
const SECONDS = { measure: 20, draw: 20, 'black-out': 90 } as const satisfies Record<
  PdfTask['kind'],
  number
>
/** A thread that nobody needs gives its memory back. */
const IDLE_SECONDS = 60

type Options = { thread: URL; secondsFor?: (kind: PdfTask['kind']) => number }

/** One thread at a time, one task after the other; a thread that hangs or breaks is replaced. */
export const openPdfWorkshop = ({
  thread,
  secondsFor = (kind) => SECONDS[kind],
}: Options): PdfWorkshop => {
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  const stopped = async (): Promise<void> => {
    clearTimeout(idle)
    const old = worker
    worker = null
    await old?.terminate()
  }
  const run = async (bytes: Uint8Array, task: PdfTask): Promise<PdfAnswer> => {
    clearTimeout(idle)
    worker ??= new Worker(thread)
    try {
      return await answerOf(worker, { bytes, task }, secondsFor(task.kind))
    } catch {
      // It hangs, or the document broke it: the next task gets a thread of its own.
      await stopped()
      return { ok: false, fault: 'pdf-too-slow' }
    } finally {
      idle = setTimeout(() => void stopped(), IDLE_SECONDS * 1000).unref()
      worker?.unref()
    }
  }
  return {
    async does(bytes, task) {
      if (waiting >= MOST_WAITING) throw new Refused('overloaded')
      waiting += 1
      const turn = last.then(() => run(bytes, task))
      last = turn
      try {
        return resultOf<typeof task>(await turn)
      } finally {
        waiting -= 1
      }
    },
    close: stopped,
  }
}

/** Safe: the thread answers each task with its own kind. */
const resultOf = <Task extends PdfTask>(answer: PdfAnswer) => {
  if (!answer.ok) throw new Refused(answer.fault)
  return answer.result as Extract<PdfResult, { kind: Task['kind'] }>
}

const answerOf = (
  worker: Worker,
  message: { bytes: Uint8Array; task: PdfTask },
  seconds: number,
): Promise<PdfAnswer> => {
  worker.ref()
  const { promise, resolve, reject } = Promise.withResolvers<PdfAnswer>()
  const timer = setTimeout(() => reject(new Error('too slow')), seconds * 1000)
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', reject)
  worker.postMessage(message)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', resolve)
    worker.off('error', reject)
    worker.off('exit', reject)
  })
}
