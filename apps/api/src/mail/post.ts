import type { Language } from '@terang/wording/texts'
import type { MailAddress } from './address.ts'

/** A mail on its way out. Its id makes the Message-ID, so that a repeat is known as one. */
export type OutgoingMail = {
  id: string
  to: MailAddress
  subject: string
  body: string
  language: Language
  writtenAt: string
}

/**
 * accepted: the server answers for it now · deferred: this mail again later · refused: never ·
 * unreachable: no mail at all for a while, whatever it says.
 */
export type PostAnswer = {
  result: 'accepted' | 'deferred' | 'refused' | 'unreachable'
  /** "250 2.0.0", "450", "ECONNECTION": never a word of the server, which repeats addresses. */
  code: string
}

/** Whoever takes mails: an SMTP server, or what a test puts in its place. */
export type Post = {
  send(mail: OutgoingMail): Promise<PostAnswer>
  close(): void
}

/** What the sender is given: no post where none is set up. */
export type Mailroom = {
  post: Post | null
  /** Where the site stands for people outside. */
  publicUrl: string
}
