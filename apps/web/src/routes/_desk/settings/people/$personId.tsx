import { createFileRoute } from '@tanstack/react-router'
import { PersonPage } from '../../../../settings/person-page.tsx'

export const Route = createFileRoute('/_desk/settings/people/$personId')({
  component: SettingsRoute,
})

function SettingsRoute() {
  return (
    <PersonPage agencyId={Route.useRouteContext().agencyId} personId={Route.useParams().personId} />
  )
}
