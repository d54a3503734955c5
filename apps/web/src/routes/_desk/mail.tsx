import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../accounts/queries.ts'
import { shortText, withoutNothing } from '../../cases/search-params.ts'
import { MailPage } from '../../mail/mail-page.tsx'
import { mailQuery, type MailSearch } from '../../mail/queries.ts'

export const Route = createFileRoute('/_desk/mail')({
  validateSearch: (search: Record<string, unknown>) =>
    withoutNothing<MailSearch>({ agencyId: shortText(search['agencyId']) }),
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'read-outbox')) throw redirect({ to: '/' })
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(mailQuery(deps))
  },
  component: MailRoute,
})

function MailRoute() {
  return <MailPage account={Route.useRouteContext().account} search={Route.useSearch()} />
}
