import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../accounts/queries.ts'
import { DuePage } from '../../due/due-page.tsx'
import { readDueSearch } from '../../due/due-search.ts'
import { agendaQuery } from '../../due/queries.ts'

export const Route = createFileRoute('/_desk/due')({
  validateSearch: readDueSearch,
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'list-requests')) throw redirect({ to: '/' })
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(agendaQuery(deps))
  },
  component: DueRoute,
})

function DueRoute() {
  return <DuePage account={Route.useRouteContext().account} search={Route.useSearch()} />
}
