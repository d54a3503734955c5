import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'
import { shortText, withoutNothing } from '../../../cases/search-params.ts'
import { WaitingPage } from '../../../requests/waiting-page.tsx'

/** `show`: the intake whose receipt is printed. */
type Search = { show?: string }

export const Route = createFileRoute('/_desk/requests/waiting')({
  validateSearch: (search: Record<string, unknown>) =>
    withoutNothing<Search>({ show: shortText(search['show']) }),
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'register')) throw redirect({ to: '/requests' })
  },
  component: WaitingRoute,
})

function WaitingRoute() {
  const { show } = Route.useSearch()
  return <WaitingPage account={Route.useRouteContext().account} show={show} />
}
