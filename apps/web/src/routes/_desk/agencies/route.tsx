import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'

export const Route = createFileRoute('/_desk/agencies')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'read-agencies-statistics')) throw redirect({ to: '/' })
  },
})
