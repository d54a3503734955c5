import { createTransport, type NodemailerError } from 'nodemailer'
import { domainOf, type MailSender } from './address.ts'
import type { OutgoingMail, Post, PostAnswer } from './post.ts'

export type SmtpSettings = {
  /** `smtp:` (with STARTTLS where offered) or `smtps:`, with user and password in it. */
  url: string
  from: MailSender
}

/** The longest a server may take over one mail, shorter than the lease of a sender. */
const PATIENCE = 45_000

/** One connection to an SMTP server, kept for a burst; it tries nothing twice, the outbox does. */
export const smtpPost = ({ url, from }: SmtpSettings): Post => {
  const transport = createTransport({
    ...serverOf(new URL(url)),
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    idleTimeout: 20_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail) => {
      try {
        const { response } = await transport.sendMail(messageOf(mail, from))
        return { result: 'accepted', code: codeIn(response) ?? '250' }
      } catch (error) {
        return answerIn(error)
      }
    },
    close: () => transport.close(),
  }
}

/** A password is not sent in the clear, save inside this very machine. */
const serverOf = ({ protocol, hostname, port, username, password }: URL) => {
  const secure = protocol === 'smtps:'
  const auth = username
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : undefined
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
  return {
    host: hostname,
    port: port ? Number(port) : usualPort(secure, auth !== undefined),
    secure,
    requireTLS: !secure && auth !== undefined && !isHere,
    ...(auth ? { auth } : {}),
  }
}

const usualPort = (secure: boolean, hasAuth: boolean): number => {
  if (secure) return 465
  return hasAuth ? 587 : 25
}

const messageOf = (mail: OutgoingMail, from: MailSender) => ({
  envelope: { from: from.address, to: [mail.to] },
  from: { name: from.name ?? '', address: from.address },
  to: { name: '', address: mail.to },
  subject: mail.subject,
  text: mail.body,
  textEncoding: 'quoted-printable' as const,
  messageId: `<${mail.id}@${domainOf(from.address)}>`,
  date: new Date(mail.writtenAt),
  xMailer: false as const,
  // RFC 3834: no machine answers it.
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
  signal: AbortSignal.timeout(PATIENCE),
})

/** What was said of this reader or this mail; 421 says that the server itself goes. */
const OF_THE_MAIL: ReadonlySet<string> = new Set(['RCPT TO', 'DATA'])

const answerIn = (error: unknown): PostAnswer => {
  const { code, command, response, responseCode } = told(error)
  const said = response === undefined ? null : codeIn(response)
  if (command === undefined || responseCode === undefined || responseCode === 421) {
    return { result: 'unreachable', code: said ?? code }
  }
  if (!OF_THE_MAIL.has(command)) return { result: 'unreachable', code: said ?? code }
  return { result: responseCode >= 500 ? 'refused' : 'deferred', code: said ?? code }
}

/** "450 4.2.1" of "450 4.2.1 <b@example> is busy". */
const codeIn = (response: string): string | null => {
  const [, reply, enhanced] = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3})\b)?/.exec(response) ?? []
  if (reply === undefined) return null
  return enhanced === undefined ? reply : `${reply} ${enhanced}`
}

/** What nodemailer throws; anything else tells no more than its name. */
const told = (error: unknown) => {
  if (!isOfPost(error)) return { code: error instanceof Error ? error.name : 'unknown' }
  const { code = error.name, command, response, responseCode } = error
  return {
    code,
    command,
    response: typeof response === 'string' ? response : undefined,
    responseCode,
  }
}

const isOfPost = (error: unknown): error is NodemailerError =>
  error instanceof Error && 'code' in error
