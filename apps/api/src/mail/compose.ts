import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  APPLICANT_NOTICES,
  type ApplicantNotice,
  STAFF_NOTICES,
  type StaffNotice,
} from '@terang/contract/mail'
import { type Db, schema } from '@terang/db'
import { type NoticeName, noticeText } from '@terang/wording/mail'
import { roleNames } from '@terang/wording/roles'
import type { Language } from '@terang/wording/texts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { newId } from '../ids.ts'
import { told } from '../jobs/errand.ts'
import { utc } from '../outbox.ts'
import { FIND_AGAIN, LINK_MARK } from '../keys/tracking-link.ts'
import { knownPerson } from '../requests/identity.ts'
import { spreadLinks } from './find-again.ts'
import { caseOfMail, type CaseOfMail } from './case-of-mail.ts'
import { applicantUntil, staffUntil } from './dates.ts'
import type { Mailroom } from './post.ts'
import { after, dueOutbox, type OutboxRow } from './queue.ts'
import { happeningOf, staffReaders } from './readers.ts'

const { mail, outbox } = schema

type MailRow = typeof mail.$inferInsert

/** How often a row that cannot be read is taken up again, an hour apart, before it is given up. */
const MOST_TRIES = 5
const PAUSE = 60 * 60_000

/** Turns what acts and reminders owe into mails, one for each reader; answers how many rows it took. */
export const composeDue = async (
  deps: Deps,
  room: Mailroom,
  mayGoOn: () => Promise<boolean>,
): Promise<number> => {
  const { db } = deps.database
  let taken = 0
  for (;;) {
    const rows = await dueOutbox(db, deps.now())
    for (const row of rows) {
      if (!(await mayGoOn())) return taken
      await composeOne(deps, room, row)
      taken += 1
      await nextTurn()
    }
    if (rows.length === 0) return taken
  }
}

const composeOne = async (deps: Deps, room: Mailroom, row: OutboxRow): Promise<void> => {
  const { db } = deps.database
  try {
    if (row.kind === FIND_AGAIN && row.caseId === null) return await spreadLinks(deps, row)
    const mails = await mailsOf(deps, room, row)
    await db.batch([settled(db, row, deps.now()), ...mails.map((one) => written(db, one))])
  } catch (error) {
    const attempts = row.attempts + 1
    const isGivenUp = attempts >= MOST_TRIES
    deps.log.error({ outbox: row.id, attempts, isGivenUp, ...told(error) }, 'Mail: not composed')
    const left = isGivenUp ? { doneAt: deps.now() } : { nextAt: after(deps.now(), PAUSE) }
    await db
      .update(outbox)
      .set({ attempts, ...left })
      .where(eq(outbox.id, row.id))
  }
}

const settled = (db: Db, { id }: OutboxRow, now: string) =>
  db
    .update(outbox)
    .set({ doneAt: now })
    .where(and(eq(outbox.id, id), isNull(outbox.doneAt)))

/** Two senders that both took the row write the same mails: the second time changes nothing. */
const written = (db: Db, row: MailRow) => db.insert(mail).values(row).onConflictDoNothing()

const mailsOf = async (deps: Deps, room: Mailroom, row: OutboxRow): Promise<MailRow[]> => {
  const { db } = deps.database
  const of = row.caseId === null ? null : await caseOfMail(db, row.caseId)
  if (of === null) return []
  const happening = await happeningOf(db, row)
  const asApplicant = applicantNotice(of, row.kind)
  const asStaff = staffNotice(of, row.kind)
  const readers = asStaff && (await staffReaders(db, of, happening))
  const draft = drafter(deps, room, { row, of, data: happening.data })
  return [
    ...(asApplicant ? [draft.toApplicant(asApplicant, await hasAddress(db, of))] : []),
    ...(asStaff && readers ? draft.toStaff(asStaff, readers) : []),
  ]
}

/** The calendar befalls requests and objections by one name; their readers know them by two. */
const applicantNotice = (of: CaseOfMail, kind: string): ApplicantNotice | undefined => {
  const name =
    of.noun === 'objection' && kind === 'calendar-amended' ? 'objection-calendar-amended' : kind
  return APPLICANT_NOTICES.find((each) => each === name)
}

/** A limit that is near is told as what it is: to answer, or to open what is exempt. */
const staffNotice = (of: CaseOfMail, kind: string): StaffNotice | undefined => {
  const name = of.noun === 'exemption' ? kind.replace('reminder-', 'opening-') : kind
  return STAFF_NOTICES.find((each) => each === name)
}

/** Whether an address was given and not erased since; nothing is unsealed to know it. */
const hasAddress = async (db: Db, { personId }: CaseOfMail): Promise<boolean> => {
  if (personId === null) return false
  const person = await knownPerson(db, personId)
  return person !== null && person.wrappedKey !== null && Boolean(person.identity?.emailSealed)
}

type Of = { row: OutboxRow; of: CaseOfMail; data: Record<string, unknown> }

const drafter = (deps: Deps, room: Mailroom, { row, of, data }: Of) => {
  const now = deps.now()
  const createdAt = utc(row.createdAt)
  const fresh = room.post === null && deps.demo ? ('kept' as const) : ('waiting' as const)
  const draft = (name: NoticeName, language: Language, readerId: string | null): MailRow => {
    const state = readerId === null ? 'no-address' : fresh
    return {
      id: newId('mail', now),
      agencyId: of.agency.id,
      outboxId: row.id,
      caseId: row.caseId ?? '',
      ...name,
      readerId: readerId ?? '',
      language,
      ...noticeText(name, factsFor(room, of, { name, language, data }), language),
      createdAt,
      state,
      nextAt: createdAt,
      settledAt: state === 'waiting' ? null : now,
    }
  }
  return {
    toApplicant: (kind: ApplicantNotice, isKnown: boolean): MailRow =>
      draft({ audience: 'applicant', kind }, of.language, isKnown ? of.personId : null),
    toStaff: (kind: StaffNotice, readers: readonly string[]): MailRow[] =>
      (readers.length === 0 ? [null] : readers).map((reader) =>
        draft({ audience: 'staff', kind }, 'id', reader),
      ),
  }
}

const factsFor = (
  { publicUrl }: Mailroom,
  of: CaseOfMail,
  { name, language, data }: { name: NoticeName; language: Language; data: Of['data'] },
) => {
  const isApplicant = name.audience === 'applicant'
  const tracking = `${language === 'id' ? '' : '/en'}${name.kind === FIND_AGAIN ? LINK_MARK : '/lacak'}`
  return {
    agencyName: oneLine(of.agency.name),
    registerNumber: NUMBER.test(of.registerNumber) ? of.registerNumber : null,
    until: isApplicant ? applicantUntil(of, name.kind) : staffUntil(of, name.kind, data),
    superior: of.agency.houseRules.titles?.superior
      ? roleNames(of.agency.houseRules.titles, language).role.superior
      : null,
    page: `${publicUrl.replace(/\/+$/, '')}${isApplicant ? tracking : `/app${of.path}`}`,
  }
}

/** What a register number may be made of; the subject takes nothing else from the store. */
const NUMBER = /^[\p{L}\p{N} ./_-]{1,60}$/u

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200)
