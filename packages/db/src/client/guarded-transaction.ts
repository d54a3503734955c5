import type { InStatement, ResultSet, Transaction } from '@libsql/client'

import { boundStatement } from './bound-values.ts'
import type { BoundStatement } from './bound-values.ts'
import { leavesConnectionSound } from './error-kind.ts'
import { statementKind } from './statement-text.ts'
import { TurnRefused } from './turn-refused.ts'

/** How a transaction leaves: `sound` tells whether its connection may be used again. */
export type LeaveTransaction = (sound: boolean) => void

/** A transaction that binds as the guard does, and cannot hold the writer for ever. */
export class GuardedTransaction implements Transaction {
  readonly #inner: Transaction
  readonly #leave: LeaveTransaction
  readonly #limit: NodeJS.Timeout
  #sound = true

  constructor(inner: Transaction, limit: number, leave: LeaveTransaction) {
    this.#inner = inner
    this.#leave = leave
    this.#limit = setTimeout(() => this.#giveUp(), limit)
    this.#limit.unref()
  }

  execute(statement: InStatement): Promise<ResultSet> {
    return this.#watched(() => this.#inner.execute(inside(statement)))
  }

  batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#watched(() => this.#inner.batch(statements.map(inside)))
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#watched(() => this.#inner.executeMultiple(sql))
  }

  commit(): Promise<void> {
    return this.#ended(() => this.#inner.commit())
  }

  rollback(): Promise<void> {
    return this.#ended(() => this.#inner.rollback())
  }

  close(): void {
    try {
      this.#inner.close()
    } finally {
      this.#settle()
    }
  }

  get closed(): boolean {
    return this.#inner.closed
  }

  async #watched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!leavesConnectionSound(error)) this.#sound = false
      throw error
    }
  }

  async #ended(work: () => Promise<void>): Promise<void> {
    try {
      await this.#watched(work)
    } finally {
      this.#settle()
    }
  }

  /** Nobody waits for this one's error; its connection is not used again. */
  #giveUp(): void {
    this.#sound = false
    try {
      this.#inner.close()
    } catch {
      // A connection that cannot even roll back is thrown away with what it had open.
    }
    this.#settle()
  }

  #settle(): void {
    clearTimeout(this.#limit)
    this.#leave(this.#sound)
  }
}

function inside(statement: InStatement): BoundStatement {
  const bound = boundStatement(statement)
  if (statementKind(bound.sql) === 'transaction-control') {
    throw new TurnRefused('BEGIN, COMMIT and ROLLBACK belong to the transaction itself')
  }
  return bound
}
