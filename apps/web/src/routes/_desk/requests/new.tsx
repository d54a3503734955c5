import { createFileRoute, redirect, useLocation } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'
import { shortText, withoutNothing } from '../../../cases/search-params.ts'
import { restoreIntakeDraft } from '../../../requests/intake-draft.ts'
import { IntakePage } from '../../../requests/intake-page.tsx'
import { mendingOf } from '../../../requests/intake-rows.ts'
import { NotMended } from '../../../requests/not-mended.tsx'
import { intakeById } from '../../../requests/waiting-intakes.ts'

/** `mend`: an intake of this device that the register refused. */
type Search = { mend?: string }

export const Route = createFileRoute('/_desk/requests/new')({
  validateSearch: (search: Record<string, unknown>) =>
    withoutNothing<Search>({ mend: shortText(search['mend']) }),
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'register')) throw redirect({ to: '/requests' })
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    await restoreIntakeDraft(context.account.personId)
    return deps.mend === undefined ? null : mendingOf(await intakeById(deps.mend).catch(() => null))
  },
  component: IntakeRoute,
})

/** Whoever comes here again, from the receipt too, finds an empty form. */
function IntakeRoute() {
  const visit = useLocation({ select: ({ state }) => state.__TSR_key })
  const { account } = Route.useRouteContext()
  const mending = Route.useLoaderData()
  if (mending?.kind === 'closed') return <NotMended why={mending.why} />
  return <IntakePage key={visit} account={account} mending={mending?.intake ?? null} />
}
