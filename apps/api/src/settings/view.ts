import type { HouseRulesView } from '@terang/contract/house-rules'
import type { SettingsEntry, SettingsView } from '@terang/contract/settings'
import {
  localHolidays,
  newerLists,
  type AgencyAct,
  type AgencyCommand,
  type AgencyRefusal,
  type AgencyState,
  decideAgency,
  HOUSE_RULE_EVENTS,
  type HouseRules,
  ROLES_OF,
} from '@terang/law'
import type { HistoryEntry } from '../record/case-history.ts'
import { foundingRules } from '../requests/register-number.ts'
import type { AgencyCase, NamedPerson, NamedUnit } from './store.ts'

type Told = {
  history: readonly HistoryEntry[]
  names: ReadonlyMap<string, string>
  next: HouseRulesView['next']
}

export const settingsView = (of: AgencyCase, told: Told): SettingsView => ({
  agencyId: of.agency.id,
  agencyName: of.agency.name,
  version: of.row.version,
  zone: of.agency.zone,
  givenRoles: [...ROLES_OF[of.state.kind]],
  calendar: calendarView(of),
  rules: rulesView(of, told),
  units: of.units.map((unit) => unitView(of, unit)),
  people: of.people.map((person) => personView(of, person)),
  history: told.history.toReversed().map((entry) => entryOf(entry, told)),
  // Versions of the settings are counted by its entries.
  olderEntries: Math.max((told.history[0]?.version ?? 1) - 1, 0),
})

const calendarView = ({ agency: { calendarVersion, localHolidays: rows }, today }: AgencyCase) => ({
  version: calendarVersion,
  today,
  newer: newerLists(calendarVersion),
  holidays: localHolidays(calendarVersion, rows)
    .map(({ date, name, decree, decreedOn }) => ({ date, name, decree, decreedOn }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
})

const rulesView = ({ agency }: AgencyCase, { next }: Told): HouseRulesView => {
  const { slug, ...founding } = foundingRules(agency)
  return { slug, founding, next, ...editable(agency.houseRules) }
}

/** The law hands its rows out as they must not be changed; what crosses the wire is a copy. */
const editable = ({ counting, unitTerms, numbers, titles, retention }: HouseRules) => ({
  counting: [...counting],
  unitTerms: [...unitTerms],
  numbers: { request: [...numbers.request], objection: [...numbers.objection] },
  titles,
  retention: [...retention],
})

const unitView = (of: AgencyCase, { id, kind, name, shortName, place, active }: NamedUnit) => ({
  id,
  kind,
  name,
  shortName,
  place,
  open: active,
  people: of.state.people.filter(({ roles }) => roles.some(({ unitId }) => unitId === id)).length,
  openCases: of.state.units.find((unit) => unit.id === id)?.openCases ?? 0,
  acts: possible(of, [
    { type: 'rename-unit', unitId: id },
    { type: 'close-unit', unitId: id },
    { type: 'reopen-unit', unitId: id },
  ]),
})

const personView = (of: AgencyCase, { id, name, email }: NamedPerson) => {
  const { roles = [], left = true, joined = false, toDecide = 0 } = personIn(of.state, id) ?? {}
  return {
    id,
    name,
    email,
    standing: left ? ('left' as const) : joined ? ('active' as const) : ('invited' as const),
    roles: roles.map((one) => ({ ...one })),
    toDecide,
    acts: possible(of, [
      { type: 'change-roles', personId: id, roles: [] },
      { type: 'deactivate-person', personId: id, successorId: null },
      { type: 'reinstate-person', personId: id, roles: [] },
      { type: 'renew-invitation', personId: id },
    ]),
  }
}

const personIn = ({ people }: AgencyState, personId: string) =>
  people.find(({ id }) => id === personId)

/** What hangs on the answers still to be given is no reason not to open the form. */
const DEPENDS: readonly AgencyRefusal[] = ['successor-needed', 'role-left-empty', 'roles-unchanged']

/** Asks the law about each command; `can` and the reasons of the others. */
const possible = ({ state, today }: AgencyCase, commands: readonly AgencyCommand[]) => {
  const can: AgencyAct[] = []
  const cannot: Record<string, AgencyRefusal> = {}
  for (const command of commands) {
    const decision = decideAgency(state, command, { today, addressTaken: false })
    const hangs =
      command.type === 'change-roles' && !decision.ok && decision.refusal === 'last-administrator'
    if (decision.ok || hangs || DEPENDS.includes(decision.refusal)) can.push(command.type)
    else cannot[command.type] = decision.refusal
  }
  return { can, cannot }
}

const entryOf = (
  { version, seq, at, event, actor, data, words }: HistoryEntry,
  { names }: Told,
): SettingsEntry => ({
  version,
  seq,
  type: event.type,
  at,
  byName: actor.person === null ? null : (names.get(actor.person) ?? null),
  subject:
    words['unit-name'] ??
    words['holiday-name'] ??
    names.get(String(data['unitId'] ?? data['personId'] ?? '')) ??
    null,
  ...(isRule(event.type) ? { data, words: kept(words) } : { data: {}, words: {} }),
})

const isRule = (type: string): boolean => HOUSE_RULE_EVENTS.some((one) => one === type)

const kept = (words: HistoryEntry['words']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([field, text]) => (text ? [[field, text]] : [])),
  )
