import { createFileRoute } from '@tanstack/react-router'
import { NewUnitPage } from '../../../../settings/new-unit-page.tsx'

export const Route = createFileRoute('/_desk/settings/units/new')({
  component: SettingsRoute,
})

function SettingsRoute() {
  return <NewUnitPage agencyId={Route.useRouteContext().agencyId} />
}
