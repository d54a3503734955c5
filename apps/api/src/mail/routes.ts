import { MailPage, MailQuery } from '@terang/contract/mail'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { operation } from '../operation.ts'
import { mailPage } from './read.ts'

/** The outbox: what was written to whom, masked, and what the mail server said. */
export const createMail = () =>
  factory.createApp().get(
    '/',
    operation('read-outbox', {
      summary: 'The mails of the agency, newest first',
      answer: { status: 200, body: MailPage },
      problems: ['invalid-input', 'unauthenticated', 'forbidden'],
    }),
    validated('query', MailQuery),
    async (c) => c.json(await mailPage(callerOf(c), c.req.valid('query')), 200),
  )
