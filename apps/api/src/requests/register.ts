import type { Ask, Receipt, TakeIn } from '@terang/contract/requests'
import { requestFiguresMoved, schema } from '@terang/db'
import {
  type Actor,
  type CalendarDate,
  decideRequest,
  evolveRequest,
  type RequestCommand,
  requestLimits,
  unitTermsOn,
  yearOf,
  type Zone,
} from '@terang/law'
import { agencyAsked } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { countingOf, type Moment, momentIn } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { filesToLink, linkFiles } from '../files/link.ts'
import { madeBefore, type OnceKey } from '../idempotency.ts'
import { newId } from '../ids.ts'
import { trackingCode, trackingHash } from '../keys/tracking-code.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { entryActor } from '../record/entry-actor.ts'
import { allowed } from '../record/judged.ts'
import { numberTaken, type RegisterHead, registerHead } from '../record/register-head.ts'
import { appendSealed } from '../record/sealed-words.ts'
import { Refused } from '../refused.ts'
import { searchEntered } from '../search/kept-up.ts'
import { writeInTurn } from '../writer.ts'
import { dayIn } from './act.ts'
import { countersMoved } from './counters.ts'
import { applicantSecrets, sealIdentity } from './identity.ts'
import { helpWords, needIds } from './help-words.ts'
import { checkFormat, provisionalOf, type Question, questionColumns } from './question.ts'
import { numberOf } from './register-number.ts'
import { receiptOf } from './receipt.ts'
import { type AgencyRecord, searchScope, stateColumns } from './store.ts'
import { unitOfAgency } from './units.ts'

/** A citizen asks (UU P22(1)); whoever is signed in besides, it is the citizen who acts. */
export const ask = (caller: Caller, input: Ask, once: OnceKey | null): Promise<Receipt> =>
  registerOnce(caller.deps, { input, once, actor: null })

/** An officer writes down what came by another way (UU P22(3)). */
export const takeIn = async (
  caller: Caller,
  input: TakeIn,
  once: OnceKey | null,
): Promise<Receipt> => {
  if (caller.actor.kind !== 'staff') throw new Refused('unauthenticated')
  return registerOnce(caller.deps, { input, once, actor: caller.actor })
}

type Registration = { input: Question; once: OnceKey | null; actor: Actor | null }

/** Agency and unit are read first; in the turn of the writer one read, one batch. */
const registerOnce = async (deps: Deps, { input, once, actor }: Registration): Promise<Receipt> => {
  checkFormat(input)
  const { database } = deps
  const agency = await agencyAsked(database.db, input.agencyId)
  if (input.unitId !== null) await unitOfAgency(database.db, agency.id, input.unitId)
  const personId = newId('per', deps.now())
  const by: Actor = actor ?? { kind: 'applicant', personId }
  const fresh = { id: newId('req', deps.now()), personId, agency, input, once, actor: by }
  return writeInTurn(database, async () => {
    const made = await madeBefore(database.db, once)
    return made === null ? register(deps, fresh) : receiptOf(deps, made)
  })
}

type Fresh = Registration & {
  id: string
  personId: string
  agency: AgencyRecord
  actor: Actor
}

const register = async (deps: Deps, fresh: Fresh): Promise<Receipt> => {
  const { db } = deps.database
  const { id, agency } = fresh
  const decision = decided(deps, fresh)
  const { state, counting, moment } = decision
  const head = await registerHead(db, registerOf(agency.id, moment.today))
  const registerNo = numberOf(agency, 'request', {
    seq: head.lastNumber + 1,
    on: moment.today,
    channel: state.channel,
  })
  const code = trackingCode(deps.keys, id)
  await db.batch(await statementsOf(deps, fresh, { ...decision, head, registerNo, code }))
  return {
    id,
    registerNumber: registerNo,
    trackingCode: code,
    receivedOn: state.receivedOn,
    registeredAt: moment.at,
    dueOn: requestLimits(state, counting).dueOn,
  }
}

const registerOf = (agencyId: string, on: CalendarDate) => ({
  agencyId,
  kind: 'request' as const,
  year: yearOf(on),
})

const decided = (deps: Deps, { input, actor, agency }: Fresh) => {
  const now = deps.now()
  const moment = momentIn(agency.zone, now)
  const place = { agencyId: agency.id, unitId: agency.deskUnitId }
  const { today } = moment
  const takenIn = 'takenInAt' in input ? takenInMoment(agency.zone, input.takenInAt, now) : null
  const command = commandOf(input, today, takenIn)
  const counting = countingOf(agency, agency.calendarVersion, command.receivedOn)
  const unitTerms = unitTermsOn(agency.houseRules, today)
  const facts = { actor, place, today, counting, hasExemptionEnded: false, unitTerms }
  const event = allowed(decideRequest(null, command, facts))
  const by = entryActor(actor, 'channel' in input ? 'register' : 'ask', place)
  return { event, state: evolveRequest(null, event), counting, moment, takenIn, by }
}

/** The clock of a device that runs ahead cannot have written anything down later than now. */
const takenInMoment = (zone: Zone, takenInAt: string | undefined, now: string): Moment | null => {
  if (takenInAt === undefined) return null
  return momentIn(zone, Date.parse(takenInAt) < Date.parse(now) ? takenInAt : now)
}

const commandOf = (
  input: Question,
  today: CalendarDate,
  takenIn: Moment | null,
): Extract<RequestCommand, { type: 'register' }> => ({
  type: 'register',
  channel: 'channel' in input ? input.channel : 'portal',
  receivedOn: 'channel' in input ? dayIn('receivedOn', input.receivedOn) : today,
  applicantKind: input.applicant.kind,
  byProxy: input.applicant.byProxy,
  ...(takenIn && { takenInOn: takenIn.today }),
  needs: needIds(input.help),
  spoken: input.details === null,
})

type Made = ReturnType<typeof decided> & { head: RegisterHead; registerNo: string; code: string }

const statementsOf = async (deps: Deps, fresh: Fresh, made: Made) => {
  const { db } = deps.database
  const { id, personId, input, once } = fresh
  const { head, event, state, counting, moment } = made
  const agencyId = fresh.agency.id
  const move = { agencyId, before: null, after: state }
  const identity = await fileOf(deps, input.identityFileId, 'identity')
  const voice = await fileOf(deps, input.voiceFileId ?? null, 'voice')
  const files = [...identity, ...voice]
  const fileIds = files.map((file) => file.id)
  const owner = { keys: deps.keys, agencyId, personId, now: moment.at }
  const sealed = sealIdentity(owner, input.applicant, identity[0]?.sha256 ?? null)
  const entry = entryOf(fresh, made, fileIds)
  const heard = Object.fromEntries(voice.map((file) => [`file:${file.id}`, file.sha256]))
  const open = salted({ details: input.details, purpose: input.purpose, ...heard })
  const help = salted(helpWords(input.help))
  const person = { id: personId, dataKey: sealed.dataKey }
  return [
    db.insert(schema.persons).values(sealed.person),
    db.insert(schema.identities).values(sealed.identity),
    db.insert(schema.requests).values({
      ...stateColumns(state, counting),
      ...questionColumns(input),
      id,
      agencyId,
      personId,
      year: yearOf(moment.today),
      sequence: head.lastNumber + 1,
      registerNumber: made.registerNo,
      registeredAt: moment.at,
      channel: state.channel,
      version: 1,
      trackingHash: trackingHash(made.code),
    }),
    ...appendEntry(db, entry, { open, sealed: [...sealed.words, ...help] }),
    ...appendSealed(db, entry, person, help),
    searchEntered(db, {
      caseId: id,
      scope: searchScope(agencyId, state),
      entry: { data: entry.data, words: open },
      secrets: applicantSecrets(input.applicant),
    }),
    numberTaken(db, { ...registerOf(agencyId, event.on), value: head.lastNumber + 1 }),
    owed(db, entry),
    ...countersMoved(db, move),
    ...requestFiguresMoved(db, { ...move, caseId: id, version: 1, counting }),
    ...linkFiles(deps, files, { agencyId, caseId: id, person, at: moment.at }),
    ...(once ? [once.kept(db, id, moment.at)] : []),
  ] as const
}

const fileOf = (deps: Deps, id: string | null, kind: 'identity' | 'voice') =>
  filesToLink(deps, kind, id === null ? [] : [id], `${kind}FileId`)

const entryOf = (fresh: Fresh, made: Made, files: string[]) => {
  const { head, event, moment, takenIn, by, registerNo } = made
  const { type, on, ...data } = event
  const provisionalNumber = provisionalOf(fresh.input)
  const { access, format, delivery, unitId } = fresh.input
  return {
    agency: fresh.agency.id,
    seq: head.lastSeq + 1,
    case: fresh.id,
    version: 1,
    type,
    on,
    at: moment.at,
    actor: by,
    data: {
      ...data,
      registerNumber: registerNo,
      ...(provisionalNumber === null ? {} : { provisionalNumber }),
      ...(takenIn && { takenInAt: takenIn.at }),
      person: fresh.personId,
      askedUnit: unitId,
      access,
      format,
      delivery,
      ...(files.length > 0 ? { files } : {}),
    },
  }
}
