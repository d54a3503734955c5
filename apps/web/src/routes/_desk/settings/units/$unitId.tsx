import { createFileRoute } from '@tanstack/react-router'
import { UnitPage } from '../../../../settings/unit-page.tsx'

export const Route = createFileRoute('/_desk/settings/units/$unitId')({
  component: SettingsRoute,
})

function SettingsRoute() {
  return <UnitPage agencyId={Route.useRouteContext().agencyId} unitId={Route.useParams().unitId} />
}
