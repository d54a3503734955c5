import { createFileRoute, redirect } from '@tanstack/react-router'
import { accountQuery } from '../../accounts/queries.ts'
import { draftsAreOf } from '../../ui/drafts.ts'
import { DeskPage } from '../../desk/desk-page.tsx'

/** Everything behind the sign-in; an ended session leads to the door and back. */
export const Route = createFileRoute('/_desk')({
  beforeLoad: async ({ context, location }) => {
    const account = await context.queryClient.ensureQueryData(accountQuery())
    if (account === null) {
      const next = location.pathname === '/' ? {} : { next: location.href }
      throw redirect({ to: '/sign-in', search: next })
    }
    draftsAreOf(account.personId)
    return { account }
  },
  component: DeskPage,
})
