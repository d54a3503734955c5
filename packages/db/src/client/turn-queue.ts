import { AsyncLocalStorage } from 'node:async_hooks'

import { Overloaded } from './overloaded.ts'
import { TurnRefused } from './turn-refused.ts'

/** The right to write. While it is open, whoever runs inside it writes without queueing again. */
type Turn = { open: boolean }

/** Writers one after the other, first come first served; only a caller that holds a turn writes. */
export class TurnQueue {
  readonly #limit: number
  readonly #context = new AsyncLocalStorage<Turn>()
  #tail: Promise<void> = Promise.resolve()
  #waiting = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** A whole turn for `work`; refused inside another one, where it would wait for itself. */
  async turn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#context.getStore()) throw new TurnRefused(refusal(this.#context.getStore()))
    const end = await this.take()
    const turn: Turn = { open: true }
    try {
      return await this.#context.run(turn, work)
    } finally {
      turn.open = false
      end()
    }
  }

  /** One write: inside a turn at once, outside as a turn of its own. */
  async once<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#context.getStore()
    if (turn?.open) return work()
    if (turn) throw new TurnRefused(refusal(turn))
    const end = await this.take()
    try {
      return await work()
    } finally {
      end()
    }
  }

  /** Waits for the queue; the answer gives the place free again, and may be called twice. */
  async take(): Promise<() => void> {
    const turn = this.#context.getStore()
    if (turn) throw new TurnRefused(refusal(turn))
    if (this.#waiting >= this.#limit) throw new Overloaded(this.#waiting)
    const before = this.#tail
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#tail = promise
    this.#waiting++
    await before
    this.#waiting--
    return resolve
  }

  /** Settles when nobody who stands in the queue now is left. */
  async drained(): Promise<void> {
    await this.#tail
  }
}

function refusal(turn: Turn | undefined): string {
  return turn?.open
    ? 'this code already holds a turn of the writer: batch inside it, open nothing second'
    : 'the turn this code belongs to has ended: await every write before the turn returns'
}
