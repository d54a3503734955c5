import { createFileRoute } from '@tanstack/react-router'
import { shortText } from '../../../cases/search-params.ts'
import { CalendarPage } from '../../../settings/calendar-page.tsx'
import type { CalendarSearch } from '../../../settings/queries.ts'

export const Route = createFileRoute('/_desk/settings/calendar')({
  validateSearch: (search: Record<string, unknown>): CalendarSearch => {
    const date = shortText(search['date'])
    const published = shortText(search['published'])
    if (search['type'] === 'withdraw-holiday' && date) return { type: 'withdraw-holiday', date }
    if (search['type'] === 'adopt-calendar' && published) {
      return { type: 'adopt-calendar', published }
    }
    return { type: 'declare-holiday' }
  },
  component: SettingsRoute,
})

function SettingsRoute() {
  return <CalendarPage agencyId={Route.useRouteContext().agencyId} search={Route.useSearch()} />
}
