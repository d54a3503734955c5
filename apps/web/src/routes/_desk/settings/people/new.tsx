import { createFileRoute } from '@tanstack/react-router'
import { NewPersonPage } from '../../../../settings/new-person-page.tsx'

export const Route = createFileRoute('/_desk/settings/people/new')({
  component: SettingsRoute,
})

function SettingsRoute() {
  return <NewPersonPage agencyId={Route.useRouteContext().agencyId} />
}
