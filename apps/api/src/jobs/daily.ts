import { schema } from '@terang/db'
import { asc } from 'drizzle-orm'
import { momentIn } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { type Claim, claimJob, endClaim, keepClaim } from './claim.ts'
import { endedRetention } from './erasure.ts'
import { type Day, type ErrandEnd, runErrand, type Task, told } from './errand.ts'
import { amendedCalendars, endedExemptions, lapsedRequests, silentObjections } from './lapses.ts'
import { remindersOfOpenings } from './opening-reminders.ts'
import { remindersOfNeeds } from './need-reminders.ts'
import { remindersOfObjections, remindersOfRequests } from './reminders.ts'
import { remindersOfUnits } from './unit-reminders.ts'

/** In this order: holidays move limits, what lapsed needs no reminder; what is no longer kept goes last. */
const TASKS: readonly Task[] = [
  amendedCalendars,
  lapsedRequests,
  silentObjections,
  endedExemptions,
  remindersOfRequests,
  remindersOfObjections,
  remindersOfUnits,
  remindersOfNeeds,
  remindersOfOpenings,
  endedRetention,
]

type Agency = Day['agency']

export type Run = {
  /** `start` does the day again where it was done; `clock` only what is still to be done. */
  by: 'start' | 'clock'
  /** Ends the run after the errand at hand. */
  stop?: AbortSignal
}

export type DailyReport = { agencyId: string } & Record<ErrandEnd, number>

/**
 * What the law says happens by lapse of time, and the reminders that fall due: for each agency the day
 * on its own wall, once, however many processes run it and however long none did.
 */
export const runDaily = async (deps: Deps, { by, stop }: Run): Promise<DailyReport[]> => {
  const agencies = await deps.database.db
    .select()
    .from(schema.agencies)
    .orderBy(asc(schema.agencies.id))
  const reports: DailyReport[] = []
  for (const agency of agencies) {
    if (stop?.aborted) break
    const report = await dayOf(deps, agency, { by, ...(stop ? { stop } : {}) })
    if (report) reports.push(report)
  }
  return reports
}

const dayOf = async (deps: Deps, agency: Agency, run: Run): Promise<DailyReport | null> => {
  const { db } = deps.database
  const day: Day = { deps, agency, ...momentIn(agency.zone, deps.now()) }
  const due = run.by === 'clock' ? day.today : null
  const claim = await claimJob(db, { name: 'daily', scope: agency.id, now: deps.now(), due })
  if (!claim) return null
  const report: DailyReport = { agencyId: agency.id, done: 0, overtaken: 0, failed: 0 }
  const finished = await allTasks(day, { claim, report, stop: run.stop })
  const clean = finished && report.failed + report.overtaken === 0
  await endClaim(db, claim, clean ? { doneFor: day.today } : { failedAt: deps.now() })
  deps.log.info({ ...report, day: day.today, finished }, 'Daily job')
  return report
}

type Work = { claim: Claim; report: DailyReport; stop: AbortSignal | undefined }

/** False when the run was stopped, lost its claim, or could not read what it had to do. */
const allTasks = async (day: Day, { claim, report, stop }: Work): Promise<boolean> => {
  const { deps, agency } = day
  try {
    for (const task of TASKS) {
      for await (const errand of task(day)) {
        if (stop?.aborted || !(await keepClaim(deps.database.db, claim, deps.now()))) return false
        report[await runErrand(deps, errand)] += 1
      }
    }
    return true
  } catch (error) {
    deps.log.error({ agency: agency.id, ...told(error) }, 'Daily job: an agency failed')
    return false
  }
}
