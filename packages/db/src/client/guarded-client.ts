import type {
  Client,
  InArgs,
  InStatement,
  Replicated,
  ResultSet,
  TransactionMode,
} from '@libsql/client'

import { boundStatement } from './bound-values.ts'
import type { AnyStatement, BoundStatement } from './bound-values.ts'
import { retryingBusy } from './busy-retry.ts'
import { fileConnection, serverConnection } from './connection.ts'
import type { Connection, ConnectionSettings } from './connection.ts'
import { databasePath } from './database-path.ts'
import { lockFile } from './file-lock.ts'
import { prepareReader, prepareWriter } from './file-pragmas.ts'
import { GuardedTransaction } from './guarded-transaction.ts'
import { refuseTransactionControl } from './statement-text.ts'
import { TurnQueue } from './turn-queue.ts'

export type GuardOptions = {
  authToken?: string | undefined
  /** Milliseconds the driver waits inside the process of another one that writes. */
  timeout?: number
  /** Milliseconds of retrying after which BUSY goes to the caller. */
  patience?: number
  /** Milliseconds for one request to a database server. */
  requestLimit?: number
  /** Milliseconds after which an interactive transaction is rolled back. */
  transactionLimit?: number
  /** Writers that may wait; the next one gets `Overloaded`. */
  queueLimit?: number
  /** False where a test opens one file twice. */
  lock?: boolean
  onBusy?: () => void
}

/** The only way to the database: the driver's own interface, without what the driver does wrong. */
export interface GuardedClient extends Client {
  /**
   * One turn of the writer: reads and batches of `work` run in it, and nobody else's. A second turn
   * or a transaction inside it is refused; await nothing but the database in it.
   */
  write<T>(work: () => Promise<T>): Promise<T>
  transaction(mode?: TransactionMode): Promise<GuardedTransaction>
  /** Settles when the writers who stand in the queue now have gone. */
  drained(): Promise<void>
}

export function guardedClient(url: string, options: GuardOptions = {}): GuardedClient {
  return new Guard(url, { ...DEFAULTS, ...options })
}

const DEFAULTS = {
  timeout: 100,
  patience: 5_000,
  requestLimit: 10_000,
  transactionLimit: 5_000,
  queueLimit: 500,
  lock: true,
  onBusy: () => undefined,
}

type Settings = Required<Omit<GuardOptions, 'authToken'>> & Pick<GuardOptions, 'authToken'>

class Guard implements GuardedClient {
  readonly protocol: string
  readonly #settings: Settings
  readonly #queue: TurnQueue
  readonly #writer: Connection
  readonly #reader: Connection
  readonly #path: string | null
  #unlock: () => void

  constructor(url: string, settings: Settings) {
    this.#settings = settings
    this.#queue = new TurnQueue(settings.queueLimit)
    this.#path = databasePath(url)
    this.protocol = this.#path === null ? 'http' : 'file'
    this.#unlock = this.#locked()
    try {
      ;[this.#writer, this.#reader] = connect(url, this.#path, settings)
    } catch (error) {
      this.#unlock()
      throw error
    }
  }

  write<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.turn(work)
  }

  drained(): Promise<void> {
    return this.#queue.drained()
  }

  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    const bound = boundStatement(statement, args)
    if (refuseTransactionControl(bound.sql) === 'write') {
      return this.#written((client) => client.execute(bound))
    }
    return retryingBusy(this.#settings, () => this.#reader.use((client) => client.execute(bound)))
  }

  async batch(statements: AnyStatement[]): Promise<ResultSet[]> {
    const bound = statements.map(alone)
    return this.#written((client) => client.batch(bound, 'write'))
  }

  /** Afterwards everybody starts afresh: a connection opened before names the new columns wrongly. */
  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    const bound = statements.map(alone)
    const results = await this.#written((client) => client.migrate(bound))
    await this.#reader.use(async () => this.#reader.renew())
    return results
  }

  async transaction(): Promise<GuardedTransaction> {
    const leave = await this.#queue.take()
    try {
      const inner = await retryingBusy(this.#settings, () =>
        this.#writer.use((client) => client.transaction('write')),
      )
      return new GuardedTransaction(inner, this.#settings.transactionLimit, (sound) => {
        if (!sound) this.#writer.renew()
        leave()
      })
    } catch (error) {
      leave()
      throw error
    }
  }

  /** Not one unit, so never tried again: what came before the failure may stand. */
  executeMultiple(sql: string): Promise<void> {
    return this.#queue.once(() => this.#writer.use((client) => client.executeMultiple(sql)))
  }

  sync(): Promise<Replicated> {
    return this.#reader.use((client) => client.sync())
  }

  close(): void {
    this.#writer.close()
    this.#reader.close()
    this.#unlock()
  }

  reconnect(): void {
    if (this.closed) this.#unlock = this.#locked()
    this.#writer.reopen()
    this.#reader.reopen()
  }

  get closed(): boolean {
    return this.#writer.closed
  }

  #written<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return this.#queue.once(() => retryingBusy(this.#settings, () => this.#writer.use(work)))
  }

  #locked(): () => void {
    return this.#path !== null && this.#settings.lock ? lockFile(this.#path) : () => undefined
  }
}

function connect(url: string, path: string | null, settings: Settings): [Connection, Connection] {
  const made: ConnectionSettings = { ...settings, authToken: settings.authToken ?? null }
  if (path === null) return [serverConnection(url, made), serverConnection(url, made)]
  const writer = fileConnection(url, made, prepareWriter)
  return [writer, fileConnection(url, made, prepareReader)]
}

function alone(statement: AnyStatement): BoundStatement {
  const bound = boundStatement(statement)
  refuseTransactionControl(bound.sql)
  return bound
}
