import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'

export const Route = createFileRoute('/_desk/exemptions')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'list-exemptions')) throw redirect({ to: '/' })
  },
})
