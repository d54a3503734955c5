import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'

export const Route = createFileRoute('/_desk/disputes')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'list-disputes')) throw redirect({ to: '/' })
  },
})
