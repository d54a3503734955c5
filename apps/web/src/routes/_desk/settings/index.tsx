import { createFileRoute } from '@tanstack/react-router'
import { SettingsPage } from '../../../settings/settings-page.tsx'

export const Route = createFileRoute('/_desk/settings/')({
  component: SettingsRoute,
})

function SettingsRoute() {
  return <SettingsPage agencyId={Route.useRouteContext().agencyId} />
}
