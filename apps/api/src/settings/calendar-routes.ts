import {
  AdoptCalendar,
  CalendarChange,
  CalendarPreview,
  DeclareHoliday,
  type SettingsDone,
  WithdrawHoliday,
} from '@terang/contract/settings'
import { CALENDAR_REFUSALS, type CalendarCommand } from '@terang/law'
import type { Context } from 'hono'
import { callerOf } from '../caller.ts'
import { type Env, factory, validated } from '../http.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { dayIn } from '../requests/act.ts'
import { actOperation } from './acted.ts'
import { amendCalendar, previewCalendar } from './amend.ts'
import { settingsOf } from './read.ts'

/** The calendar of an agency: published lists, and days off by decree of the region. */
export const calendarRoutes = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/preview',
      operation('read-settings', {
        summary: 'Which open cases a change of the calendar would move',
        answer: { status: 200, body: CalendarPreview },
        problems: [
          ...BODY_PROBLEMS,
          ...CALENDAR_REFUSALS,
          'unauthenticated',
          'forbidden',
          'not-found',
        ],
      }),
      validated('json', CalendarChange),
      async (c) => {
        const command = commandOf(c.req.valid('json'))
        return c.json(await previewCalendar(callerOf(c), agencyOf(c), command), 200)
      },
    )
    .post(
      '/adoption',
      actOperation('adopt-calendar', 'Adopt a newer published list; open cases move'),
      validated('json', AdoptCalendar),
      async (c) =>
        c.json(await amended(c, { type: 'adopt-calendar', ...c.req.valid('json') }), 200),
    )
    .post(
      '/holidays',
      actOperation('declare-holiday', 'A day off by decree of the region; open cases move'),
      validated('json', DeclareHoliday),
      async (c) =>
        c.json(await amended(c, { type: 'declare-holiday', ...c.req.valid('json') }), 200),
    )
    .post(
      '/withdrawals',
      actOperation('withdraw-holiday', 'Such a day counts again; open cases move back'),
      validated('json', WithdrawHoliday),
      async (c) =>
        c.json(await amended(c, { type: 'withdraw-holiday', ...c.req.valid('json') }), 200),
    )

const amended = async (
  c: Context<Env, string>,
  { version, ...change }: CalendarChange & { version: number },
): Promise<SettingsDone> => {
  const caller = callerOf(c)
  const agencyId = agencyOf(c)
  await amendCalendar(caller, agencyId, { version, command: commandOf(change) })
  return { view: await settingsOf(caller, agencyId), personId: null, token: null }
}

const agencyOf = (c: Context<Env, string>): string => c.req.param('agencyId') ?? ''

const commandOf = (change: CalendarChange): CalendarCommand => {
  switch (change.type) {
    case 'adopt-calendar':
      return change
    case 'declare-holiday':
      return {
        ...change,
        date: dayIn('date', change.date),
        decreedOn: dayIn('decreedOn', change.decreedOn),
      }
    case 'withdraw-holiday':
      return { ...change, date: dayIn('date', change.date) }
  }
}
