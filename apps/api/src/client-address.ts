import type { Context } from 'hono'
import type { Env } from './http.ts'

type Socketed = { incoming?: { socket?: { remoteAddress?: string } } }

const withoutMapping = (address: string): string => address.replace(/^::ffff:/, '')

/**
 * The address that a request came from. A forwarded header counts only when the socket belongs to a
 * proxy that the operator named; calls inside the process have no socket and share one name.
 */
export const clientAddress = (c: Context<Env>): string => {
  // Safe because the server's adapter puts its request there, and every step is optional.
  const socket = (c.env as Socketed | undefined)?.incoming?.socket?.remoteAddress
  if (!socket) return 'inside'
  const peer = withoutMapping(socket)
  if (!c.get('deps').trustedProxies.includes(peer)) return peer
  const last = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last ? withoutMapping(last) : peer
}
