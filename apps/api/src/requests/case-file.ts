import { schema } from '@terang/db'
import { permitted, type RequestEvent } from '@terang/law'
import { asc, eq, sql } from 'drizzle-orm'
import type { TrackingView } from '@terang/contract/request-views'
import type { Deps } from '../deps.ts'
import { preparedFor } from '../prepared.ts'
import {
  caseHistory,
  type HistoryEntry as Entry,
  peopleNames,
  staffIn,
} from '../record/case-history.ts'
import { openSealed } from '../record/sealed-words.ts'
import { knownPerson, type PersonRow } from './identity.ts'
import { type Opening, openings } from './letters-opened.ts'
import { type AcceptedMail, acceptedMails } from './letters-sent.ts'
import { lastMailOf } from './last-mail.ts'
import { type ObjectionBeside, objectionsBeside } from './objections-beside.ts'
import { seenBy } from './need-views.ts'
import { restingOn } from './resting.ts'
import type { Case } from './store.ts'
import { type UnitName, unitNames } from './units.ts'

const { files } = schema

/** One entry of the log of a request. */
export type HistoryEntry = Entry<RequestEvent>

export type CaseFile = {
  history: HistoryEntry[]
  files: (typeof files.$inferSelect)[]
  units: ReadonlyMap<string, UnitName>
  people: ReadonlyMap<string, string>
  person: PersonRow | null
  objections: ObjectionBeside[]
  /** What lies under the key of whoever asked, by field; empty where the reader may know nothing of it. */
  sealed: ReadonlyMap<string, string>
  /** What black boxes rest on, by id; for staff alone. */
  resting: Awaited<ReturnType<typeof restingOn>>
  /** For the applicant alone; staff read the whole outbox. */
  lastMail: TrackingView['lastMail']
  /** Mails to the applicant that a server took; for staff alone. */
  mails: AcceptedMail[]
  /** Which letters the applicant had before them on the portal, and when; for staff alone. */
  opened: Opening[]
}

/** Everything that lies in the file of a case; identity only for who may see it. */
export const caseFile = async ({ database, keys }: Deps, of: Case): Promise<CaseFile> => {
  const { db } = database
  const queries = caseQueries(db)
  const id = of.row.id
  const isApplicant = of.actor.kind === 'applicant'
  const rested = isApplicant ? [] : exemptionsOf(of)
  const [history, fileRows, objections, person, sealed, lastMail, resting, mails, opened] =
    await Promise.all([
      caseHistory<RequestEvent>(db, id),
      queries.files.execute({ id }),
      objectionsBeside(db).execute({ id }),
      mayIdentify(of) ? knownPerson(db, of.row.personId) : null,
      opensSealed(of) ? openSealed(db, keys, id) : NOTHING,
      isApplicant ? lastMailOf(db, id, of.agency.zone) : null,
      restingOn(db, rested, of.today),
      isApplicant ? [] : acceptedMails(db, id),
      isApplicant ? [] : openings(db, id),
    ])
  const needUnits = of.state.needs?.map((need) => need.unitId) ?? []
  const units = [of.row.askedUnitId, of.row.unitId, ...needUnits, ...history.flatMap(unitsIn)]
  return {
    history,
    files: fileRows,
    units: await unitNames(db, units),
    people: await peopleNames(db, staffIn(history)),
    person: person && {
      ...person,
      byProxy: of.row.byProxy,
      identityFileId: identityOf(fileRows),
    },
    objections,
    sealed,
    resting,
    lastMail,
    mails,
    opened,
  }
}

const NOTHING: ReadonlyMap<string, string> = new Map()

/** Who needs it to read the case: who may identify, who has to arrange some of it, and the applicant. */
const opensSealed = (of: Case): boolean =>
  of.actor.kind === 'applicant' || mayIdentify(of) || (of.state.needs ?? []).some(seenBy(of))

/** The desk and the PPID; never the unit, and the applicant knows it already. */
export const mayIdentify = ({ actor, place }: Pick<Case, 'actor' | 'place'>): boolean =>
  actor.kind === 'staff' && permitted(actor, 'read-identity', place).ok

const exemptionsOf = ({ state }: Case): string[] =>
  (state.blackouts ?? []).flatMap(({ boxes }) => boxes.map(({ exemptionId }) => exemptionId))

const identityOf = (rows: readonly (typeof files.$inferSelect)[]): string | null =>
  rows.find((file) => file.kind === 'identity')?.id ?? null

const unitsIn = ({ actor, event }: HistoryEntry): (string | null)[] => [
  actor.unit,
  unitOfEvent(event),
]

/** The unit that an entry speaks of. */
export const unitOfEvent = (event: RequestEvent): string | null =>
  ('unitId' in event ? event.unitId : null) ?? null

const caseQueries = preparedFor((db) => ({
  files: db
    .select()
    .from(files)
    .where(eq(files.caseId, sql.placeholder('id')))
    .orderBy(asc(files.linkedAt), asc(files.id))
    .prepare(),
}))
