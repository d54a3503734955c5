import { serve, type ServerType } from '@hono/node-server'

/** Far under Node's own limits: a header that never ends may not hold a connection for a minute. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
}

type Address = { port: number; host: string }
type Fetch = Parameters<typeof serve>[0]['fetch']

/** Opens the port; `onOpen` is told which one it became. */
export const listen = (
  fetch: Fetch,
  { port, host }: Address,
  onOpen: (port: number) => void,
): ServerType =>
  serve({ fetch, port, hostname: host, serverOptions: LIMITS }, (address) => onOpen(address.port))
