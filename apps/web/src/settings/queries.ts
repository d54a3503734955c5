import { queryOptions } from '@tanstack/react-query'
import type { AccountView } from '@terang/contract/accounts'
import type { CalendarChange, SettingsView } from '@terang/contract/settings'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** What an agency arranges for itself. */
export const settingsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['settings', agencyId],
    queryFn: (): Promise<SettingsView> =>
      parseResponse(api.settings[':agencyId'].$get({ param: { agencyId } })),
  })

/** The agency whose administrator this is. */
export const administered = ({ memberships }: AccountView): string =>
  memberships.find(({ role }) => role === 'admin')?.agency.id ?? ''

/** What the address says of a change of the calendar: which act, on which list or day. */
export type CalendarSearch =
  | { type: 'declare-holiday' }
  | { type: 'withdraw-holiday'; date: string }
  | { type: 'adopt-calendar'; published: string }

/** Which open cases a change would move; nothing is written. */
export const previewOf = (agencyId: string, json: CalendarChange) =>
  parseResponse(api.settings[':agencyId'].calendar.preview.$post({ param: { agencyId }, json }))
