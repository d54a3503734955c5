import { connect } from 'node:net'

/** Sends the bytes as they are; answers the status, or null where the server closed without one. */
export const raw = (port: number, request: string): Promise<number | null> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const parts: Buffer[] = []
    socket.on('data', (part) => parts.push(part))
    socket.on('error', () => undefined)
    socket.once('close', () => {
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(Buffer.concat(parts).toString('latin1'))?.[1]
      resolve(status === undefined ? null : Number(status))
    })
    socket.end(Buffer.from(request, 'latin1'))
  })

type RawRequest = {
  method?: string
  path: string
  headers?: readonly (readonly [string, string])[]
}

/** A request of one's own making, with no check of what it is made of. */
export const rawText = ({ method = 'GET', path, headers = [] }: RawRequest): string =>
  [
    `${method} ${path} HTTP/1.1`,
    'Host: terang.test',
    'Connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n')
