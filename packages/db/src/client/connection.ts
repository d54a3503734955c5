import { createClient } from '@libsql/client'
import type { Client } from '@libsql/client'

import { leavesConnectionSound } from './error-kind.ts'
import { TurnQueue } from './turn-queue.ts'

export type ConnectionSettings = {
  authToken: string | null
  /** Milliseconds the driver itself waits for another process; it blocks the event loop meanwhile. */
  timeout: number
  /** Milliseconds after which a request to a database server is given up. */
  requestLimit: number
}

/** One client of the driver with its settings made, and made anew after an error that may spoil it. */
export type Connection = {
  use<T>(work: (client: Client) => Promise<T>): Promise<T>
  /** The next use starts on a fresh connection. */
  renew(): void
  reopen(): void
  close(): void
  readonly closed: boolean
}

/** Writing or looking, on one native connection: its settings would not reach a second one. */
export function fileConnection(
  url: string,
  settings: ConnectionSettings,
  prepare: (client: Client) => Promise<void>,
): Connection {
  const client = createClient({ url, concurrency: 1, timeout: settings.timeout })
  return new FileConnection(client, prepare)
}

/** A server opens a stream per request: nothing to prepare, nothing that an error could spoil. */
export function serverConnection(url: string, settings: ConnectionSettings): Connection {
  const { authToken, requestLimit } = settings
  const client = createClient({
    url,
    ...(authToken === null ? {} : { authToken }),
    fetch: (request: Request) =>
      fetch(request, { signal: AbortSignal.timeout(requestLimit), redirect: 'error' }),
  })
  return {
    use: (work) => work(client),
    renew: () => undefined,
    reopen: () => client.reconnect(),
    close: () => client.close(),
    get closed() {
      return client.closed
    },
  }
}

class FileConnection implements Connection {
  readonly #client: Client
  readonly #prepare: (client: Client) => Promise<void>
  /** Renewing closes the connection under whoever waits for it, so nobody may. */
  readonly #lane = new TurnQueue(Number.POSITIVE_INFINITY)
  #prepared = false

  constructor(client: Client, prepare: (client: Client) => Promise<void>) {
    this.#client = client
    this.#prepare = prepare
  }

  async use<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const leave = await this.#lane.take()
    try {
      if (!this.#prepared) await this.#prepare(this.#client)
      this.#prepared = true
      return await work(this.#client)
    } catch (error) {
      if (!leavesConnectionSound(error)) this.renew()
      throw error
    } finally {
      leave()
    }
  }

  /** Without this, after BUSY, the driver acknowledges writes it never commits (libsql-client-ts#352). */
  renew(): void {
    if (!this.#client.closed) this.reopen()
  }

  reopen(): void {
    this.#prepared = false
    this.#client.reconnect()
  }

  close(): void {
    this.#client.close()
  }

  get closed(): boolean {
    return this.#client.closed
  }
}
