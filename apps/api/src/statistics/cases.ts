import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CaseDrillPage, DrilledCase } from '@terang/contract/statistics'
import {
  type CalendarDate,
  dateInZone,
  hasLapsed,
  isOverdue,
  workingDaysBetween,
} from '@terang/law'
import { monthName } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { NOTHING, statisticsTexts } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import type { Caller } from '../caller.ts'
import { caseCounting } from '../counting.ts'
import { unitNames } from '../requests/units.ts'
import { afterText, type Drill, type FoundCase, foundCases } from './case-queries.ts'
import type { Cell } from './csv.ts'
import { agenciesCounted, agencyName, asOf, refuseUnlessCommission } from './store.ts'

/** The way down from a figure: its cases, without a word that somebody wrote and without a person. */
export const caseDrillPage = async (caller: Caller, drill: Drill): Promise<CaseDrillPage> => {
  refuseUnlessCommission(caller)
  const { database, now } = caller.deps
  const { db } = database
  const agencies = await agenciesCounted(db, drill.agencyId)
  const found = await foundCases(db, drill, now())
  const page = found.slice(0, drill.limit)
  const last = found.length > drill.limit ? page.at(-1) : undefined
  const units = await unitNames(db, page.map(unitOf))
  const cases = page
    .filter((one) => drill.figure !== 'silence' || isSilent(one, now()))
    .map((one) => drilled(one, units.get(unitOf(one) ?? '')?.name ?? null, now()))
  return {
    figure: drill.figure,
    asOf: asOf(agencies, now()),
    cases,
    nextCursor: last
      ? afterText({ key: last.key, id: last.request.id, version: last.version })
      : null,
  }
}

/** All of them for a spreadsheet, as far as one can be opened; `more` says that it holds not all. */
export const caseDrillTable = async (caller: Caller, drill: Drill, language: Language) => {
  const cases: DrilledCase[] = []
  let cursor = drill.cursor
  do {
    const page = await caseDrillPage(caller, {
      ...drill,
      ...(cursor ? { cursor } : {}),
      limit: PAGE,
    })
    cases.push(...page.cases)
    cursor = page.nextCursor ?? undefined
    // A file answers at once, so that without this nobody else would be served until the table is whole.
    await nextTurn()
  } while (cursor !== undefined && cases.length < MOST)
  return { rows: tableOf(cases, language), more: cursor ?? null }
}

const PAGE = 100
const MOST = 10_000

/** The unit by which it is counted here; the desk has no name of its own. */
const unitOf = ({ request, given }: FoundCase): string | null =>
  given ? given.unitId || null : request.unitId

const todayAt = ({ agency }: FoundCase, now: string): CalendarDate => dateInZone(now, agency.zone)

const countingAt = ({ agency, request }: FoundCase) => caseCounting(agency, request.state)

const isSilent = (one: FoundCase, now: string): boolean =>
  !hasLapsed(one.request.state, todayAt(one, now), countingAt(one))

const drilled = (one: FoundCase, unit: string | null, now: string): DrilledCase => {
  const { request, agency, given } = one
  const { registerNumber, channel, status } = request
  return {
    agency: agencyName(agency),
    registerNumber,
    receivedIn: request.receivedOn.slice(0, 7),
    unit,
    channel,
    status,
    outcome: given?.outcome ?? null,
    outcomeIn: given?.givenOn.slice(0, 7) ?? null,
    overturned: typeof given?.overturnedOn === 'string',
    timing: given?.timing ?? null,
    ...(given ? keptBy(given) : waiting(one, now)),
  }
}

type Kept = Pick<DrilledCase, 'workingDays' | 'lateSafe' | 'latePerki'>

const keptBy = ({ days, timing }: NonNullable<FoundCase['given']>): Kept => ({
  workingDays: days,
  lateSafe: timing === 'late' || timing === 'by-perki',
  latePerki: timing === 'late',
})

const waiting = (one: FoundCase, now: string): Kept => {
  const { state, perkiDueOn } = one.request
  const [today, counting] = [todayAt(one, now), countingAt(one)]
  const lateSafe = isOverdue(state, today, counting)
  return {
    workingDays: workingDaysBetween(state.overturnedOn ?? state.receivedOn, today, counting),
    lateSafe,
    latePerki: lateSafe && (perkiDueOn === null || perkiDueOn < today),
  }
}

const tableOf = (cases: readonly DrilledCase[], language: Language): Cell[][] => {
  const { table } = statisticsTexts[language]
  const { channel, status, outcome } = requestTexts[language]
  const month = (text: string | null): Cell =>
    text === null ? NOTHING : `${monthName(`${text}-01`, language)} ${text.slice(0, 4)}`
  const whether = (flag: boolean): Cell => (flag ? table.yes : table.no)
  return [
    [
      table.agency,
      table.registerNumber,
      table.receivedIn,
      table.unit,
      table.channel,
      table.status,
      table.outcome,
      table.outcomeIn,
      table.overturned,
      table.workingDays,
      table.lateSafe,
      table.latePerki,
    ],
    ...cases.map((one) => [
      one.agency.name,
      one.registerNumber,
      month(one.receivedIn),
      one.unit ?? NOTHING,
      channel[one.channel],
      status[one.status],
      one.outcome === null ? NOTHING : outcome[one.outcome],
      month(one.outcomeIn),
      whether(one.overturned),
      one.workingDays ?? NOTHING,
      whether(one.lateSafe),
      whether(one.latePerki),
    ]),
  ]
}
