import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { smtpPost } from '../mail/smtp.ts'
import { mailSender } from '../mail/address.ts'

export type Received = { to: string[]; raw: string; mail: Email }

/** What the server says to a command: its code, or nothing and it takes the mail. */
type Says = (address: string) => number | null

/** A real SMTP server of this process, which keeps what it takes and says no when it is told to. */
export const openMailServer = async () => {
  const received: Received[] = []
  const says: { to: Says; from: Says; data: Says } = {
    to: () => null,
    from: () => null,
    data: () => null,
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: ({ address }, _session, done) => done(refusal(says.from(address))),
    onRcptTo: ({ address }, _session, done) => done(refusal(says.to(address))),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        const refused = refusal(says.data(to.join()))
        if (refused) return done(refused)
        const raw = Buffer.concat(parts).toString()
        void PostalMime.parse(raw).then((mail) => {
          received.push({ to, raw, mail })
          done()
        })
      })
    },
  })
  server.on('error', () => undefined)
  const port = await listening(server)
  const url = `smtp://127.0.0.1:${port}`
  const from = mailSender('PPID Peragaan <ppid@terang.test>')
  if (!from) throw new Error('this is an address')
  const post = smtpPost({ url, from })
  const close = async (): Promise<void> => {
    post.close()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url, post, received, says, close }
}

export type MailServer = Awaited<ReturnType<typeof openMailServer>>

/** A door where nobody listens. */
export const unreachablePost = async () => {
  const server = await openMailServer()
  await server.close()
  const from = mailSender('ppid@terang.test')
  if (!from) throw new Error('this is an address')
  return smtpPost({ url: server.url, from })
}

const listening = (server: SMTPServer): Promise<number> =>
  new Promise((resolve) => {
    const bound = server.listen(0, '127.0.0.1', () => {
      const at = bound.address()
      resolve(typeof at === 'object' && at ? at.port : 0)
    })
  })

/** The server's own words repeat the address, as real ones do. */
const refusal = (code: number | null): Error | null =>
  code === null
    ? null
    : Object.assign(new Error('4.2.1 <budi.canary@terang.test> cannot be reached'), {
        responseCode: code,
      })
