import type { InArgs, InStatement, Replicated, ResultSet } from '@libsql/client'

import { boundStatement } from './bound-values.ts'
import type { AnyStatement } from './bound-values.ts'
import type { GuardedClient } from './guarded-client.ts'
import type { GuardedTransaction } from './guarded-transaction.ts'
import { TurnRefused } from './turn-refused.ts'

/**
 * The client of one open transaction: reads, batches and turns of the writer happen in it, and are
 * kept or dropped with it. A failed batch spoils the whole: nothing of it may then be committed.
 */
export class InsideTransaction implements GuardedClient {
  readonly protocol: string
  readonly #transaction: GuardedTransaction

  constructor(transaction: GuardedTransaction, protocol: string) {
    this.#transaction = transaction
    this.protocol = protocol
  }

  write<T>(work: () => Promise<T>): Promise<T> {
    return work()
  }

  execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    return this.#transaction.execute(boundStatement(statement, args))
  }

  batch(statements: AnyStatement[]): Promise<ResultSet[]> {
    return this.#transaction.batch(statements.map((one) => boundStatement(one)))
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#transaction.executeMultiple(sql)
  }

  async drained(): Promise<void> {
    // Nobody waits in a transaction.
  }

  migrate(): Promise<ResultSet[]> {
    return refused()
  }

  transaction(): Promise<GuardedTransaction> {
    return refused()
  }

  sync(): Promise<Replicated> {
    return refused()
  }

  reconnect(): void {
    throw new TurnRefused(REFUSAL)
  }

  close(): void {
    this.#transaction.close()
  }

  get closed(): boolean {
    return this.#transaction.closed
  }
}

const REFUSAL = 'inside a transaction there are statements and batches, nothing else'

const refused = async (): Promise<never> => {
  throw new TurnRefused(REFUSAL)
}
