import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'

export const Route = createFileRoute('/_desk/requests')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'list-requests')) throw redirect({ to: '/' })
  },
})
