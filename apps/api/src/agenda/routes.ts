import { AgendaQuery, AgendaView } from '@terang/contract/agenda'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { operation } from '../operation.ts'
import { agendaView } from './read.ts'

/** What falls due, by day. */
export const createAgenda = () =>
  factory.createApp().get(
    '/',
    operation('list-requests', {
      summary:
        'A month of what falls due, with holidays; what the reader may list and nothing else',
      answer: { status: 200, body: AgendaView },
      problems: ['invalid-input', 'unauthenticated', 'forbidden'],
    }),
    validated('query', AgendaQuery),
    async (c) => c.json(await agendaView(callerOf(c), c.req.valid('query')), 200),
  )
