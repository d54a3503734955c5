import { type Db, schema } from '@terang/db'
import { openingLimit } from '@terang/law'
import { eq, getTableColumns } from 'drizzle-orm'
import { countingOf } from '../counting.ts'
import type { AgencyRecord, RequestRecord } from '../requests/store.ts'
import type { ObjectionRecord } from '../objections/store.ts'
import type { Language } from '@terang/wording/texts'

const { agencies, disputes, exemptions, objections, requests } = schema

/** A case as a mail about it needs it. */
export type CaseOfMail = {
  agency: AgencyRecord
  registerNumber: string
  /** Whoever asked or objected; a dispute is told to staff alone, and nobody asked for an exemption. */
  personId: string | null
  /** In which the portal was used; of what an officer wrote down, Indonesian. */
  language: Language
  /** Under /app. */
  path: string
  dueOn: string | null
  provisional: boolean
  closedOn: string | null
} & (
  | { noun: 'request'; row: RequestRecord }
  | { noun: 'objection'; row: ObjectionRecord }
  | { noun: 'dispute' }
  | { noun: 'exemption' }
)

/** The case that a row of the outbox names; null for an id of no noun. */
export const caseOfMail = (db: Db, id: string): Promise<CaseOfMail | null> => {
  switch (id.slice(0, 4)) {
    case 'req_':
      return requestOfMail(db, id)
    case 'obj_':
      return objectionOfMail(db, id)
    case 'dsp_':
      return disputeOfMail(db, id)
    case 'exm_':
      return exemptionOfMail(db, id)
    default:
      return Promise.resolve(null)
  }
}

const requestOfMail = async (db: Db, id: string): Promise<CaseOfMail | null> => {
  const [found] = await db
    .select({ row: getTableColumns(requests), agency: getTableColumns(agencies) })
    .from(requests)
    .innerJoin(agencies, eq(agencies.id, requests.agencyId))
    .where(eq(requests.id, id))
  if (!found) return null
  const { row, agency } = found
  const { registerNumber, personId, language, dueOn, provisional, closedOn } = row
  const shown = { registerNumber, personId, language, dueOn, provisional, closedOn }
  return { noun: 'request', row, agency, path: `/requests/${id}`, ...shown }
}

const objectionOfMail = async (db: Db, id: string): Promise<CaseOfMail | null> => {
  const [found] = await db
    .select({
      row: getTableColumns(objections),
      agency: getTableColumns(agencies),
      language: requests.language,
    })
    .from(objections)
    .innerJoin(agencies, eq(agencies.id, objections.agencyId))
    .leftJoin(requests, eq(requests.id, objections.requestId))
    .where(eq(objections.id, id))
  if (!found) return null
  const { row, agency } = found
  const { registerNumber, personId, dueOn, provisional, closedOn } = row
  const shown = { registerNumber, personId, dueOn, provisional, closedOn }
  const language = found.language ?? 'id'
  return { noun: 'objection', row, agency, language, path: `/objections/${id}`, ...shown }
}

/** By the number of its objection: the commission's own may not be known yet. */
const disputeOfMail = async (db: Db, id: string): Promise<CaseOfMail | null> => {
  const [found] = await db
    .select({
      agency: getTableColumns(agencies),
      registerNumber: objections.registerNumber,
      personId: objections.personId,
      closedOn: disputes.closedOn,
    })
    .from(disputes)
    .innerJoin(objections, eq(objections.id, disputes.objectionId))
    .innerJoin(agencies, eq(agencies.id, disputes.agencyId))
    .where(eq(disputes.id, id))
  return found
    ? {
        noun: 'dispute',
        language: 'id',
        path: `/disputes/${id}`,
        dueOn: null,
        provisional: false,
        ...found,
      }
    : null
}

/** By the number of its sheet; due on the last day for the PPID to open it (P52(1)). */
const exemptionOfMail = async (db: Db, id: string): Promise<CaseOfMail | null> => {
  const [found] = await db
    .select({ row: getTableColumns(exemptions), agency: getTableColumns(agencies) })
    .from(exemptions)
    .innerJoin(agencies, eq(agencies.id, exemptions.agencyId))
    .where(eq(exemptions.id, id))
  if (!found) return null
  const { row, agency } = found
  const opening = openingLimit(
    row.state,
    countingOf(agency, agency.calendarVersion, row.state.sheet.testedOn),
  )
  return {
    noun: 'exemption',
    agency,
    registerNumber: row.words.number,
    personId: null,
    language: 'id',
    path: `/exemptions/${id}`,
    dueOn: opening?.dueOn ?? null,
    provisional: opening?.provisional ?? false,
    closedOn: row.closedOn,
  }
}
