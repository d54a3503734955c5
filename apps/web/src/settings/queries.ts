import { queryOptions } from '@tanstack/react-query'
import type { AccountView } from '@terang/contract/accounts'
import type { AcceptInvitation, SettingsView } from '@terang/contract/settings'
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

export const acceptInvitation = (input: AcceptInvitation) =>
  parseResponse(api.invitations.index.$post({ json: input }))
