import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { CalendarList } from './calendar-list.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { PeopleList } from './people-list.tsx'
import { settingsQuery } from './queries.ts'
import { RuleList } from './rule-list.tsx'
import { ruleTexts } from './rule-text.ts'
import { settingsTexts } from './text.ts'
import { UnitList } from './unit-list.tsx'
import '../cases/list.css'
import '../cases/rows.css'
import '../ui/button.css'
import './settings.css'

/** Pengaturan: what an agency arranges for itself, and who changed it when. */
export const SettingsPage = ({ agencyId }: { agencyId: string }) => {
  const words = useText(settingsTexts)
  const rules = useText(ruleTexts)
  usePageTitle(words.title)
  const { data: view } = useSuspenseQuery(settingsQuery(agencyId))
  return (
    <main className="page" id="content" tabIndex={-1}>
      <div className="list-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lede(view.agencyName)}</p>
        </div>
      </div>
      <section className="settings-part" aria-labelledby="settings-units">
        <div className="settings-head">
          <h2 id="settings-units">{words.units}</h2>
          <Link className="button" to="/settings/units/new">
            {words.addUnit}
          </Link>
        </div>
        <UnitList view={view} />
      </section>
      <section className="settings-part" aria-labelledby="settings-people">
        <div className="settings-head">
          <h2 id="settings-people">{words.people}</h2>
          <Link className="button" to="/settings/people/new">
            {words.invite}
          </Link>
        </div>
        <PeopleList view={view} />
      </section>
      <section className="settings-part" aria-labelledby="settings-calendar">
        <div className="settings-head">
          <h2 id="settings-calendar">{words.calendar}</h2>
          <Link className="button" to="/settings/calendar" search={{ type: 'declare-holiday' }}>
            {words.addHoliday}
          </Link>
        </div>
        <p className="quiet">{words.calendarLede(view.calendar.version)}</p>
        <CalendarList view={view} />
      </section>
      <section className="settings-part" aria-labelledby="settings-rules">
        <h2 id="settings-rules">{rules.title}</h2>
        <p className="quiet">{rules.lede}</p>
        <RuleList view={view} />
      </section>
      <section className="settings-part" aria-labelledby="settings-history">
        <h2 id="settings-history">{words.history}</h2>
        <HistoryPanel view={view} />
      </section>
    </main>
  )
}
