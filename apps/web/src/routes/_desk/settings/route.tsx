import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'
import { administered, settingsQuery } from '../../../settings/queries.ts'

export const Route = createFileRoute('/_desk/settings')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'read-settings')) throw redirect({ to: '/' })
    return { agencyId: administered(context.account) }
  },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(settingsQuery(context.agencyId))
  },
})
