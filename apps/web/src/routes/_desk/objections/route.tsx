import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'

export const Route = createFileRoute('/_desk/objections')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'read-objection')) throw redirect({ to: '/' })
  },
})
