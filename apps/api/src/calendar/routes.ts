import { CalendarView } from '@terang/contract/calendar'
import * as z from 'zod'
import { factory, validated } from '../http.ts'
import { operation } from '../operation.ts'
import { calendarView } from './read.ts'

const CalendarQuery = z.strictObject({ agencyId: z.string().max(60).optional() })

export const createCalendar = () =>
  factory.createApp().get(
    '/',
    operation('read-calendar', {
      summary: 'Holidays with their decrees, and how an agency counts',
      answer: { status: 200, body: CalendarView },
      problems: ['invalid-input', 'not-found'],
    }),
    validated('query', CalendarQuery),
    async (c) => c.json(await calendarView(c.get('deps'), c.req.valid('query').agencyId), 200),
  )
