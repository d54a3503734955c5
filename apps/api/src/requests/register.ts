import type { Ask, Receipt, TakeIn } from '@terang/contract/requests'
import { schema } from '@terang/db'
import {
  type Actor,
  type CalendarDate,
  decideRequest,
  evolveRequest,
  type RequestCommand,
  requestLimits,
  yearOf,
} from '@terang/law'
import type { Caller } from '../caller.ts'
import { countingOf, momentIn } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { filesToLink, linkFiles } from '../files/link.ts'
import { newId } from '../ids.ts'
import { trackingCode, trackingHash } from '../keys/tracking-code.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { Refused, refuseField } from '../refused.ts'
import { writeInTurn } from '../writer.ts'
import { dayIn } from './act.ts'
import { countersMoved } from './counters.ts'
import { entryActor } from './entry-actor.ts'
import { idempotent, type OnceKey } from './idempotency.ts'
import { sealIdentity } from './identity.ts'
import { type AgencyHead, agencyHead, numberTaken } from './register-head.ts'
import { registerNumber } from './register-number.ts'
import { stateColumns } from './store.ts'
import { unitOfAgency } from './units.ts'

type Question = Ask | TakeIn

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

const registerOnce = async (deps: Deps, { input, once, actor }: Registration): Promise<Receipt> => {
  checkFormat(input)
  const now = deps.now()
  const ids = { id: newId('req', now), personId: newId('per', now) }
  const by: Actor = actor ?? { kind: 'applicant', personId: ids.personId }
  return writeInTurn(deps.database, async () => {
    const made = await idempotent(deps, once)
    if (made) return made
    return register(deps, { ...ids, input, once, actor: by, now })
  })
}

type Fresh = Registration & { id: string; personId: string; actor: Actor; now: string }

const register = async (deps: Deps, fresh: Fresh): Promise<Receipt> => {
  const { db } = deps.database
  const { id, input, now } = fresh
  const head = await agencyHead(db, input.agencyId, now)
  if (input.unitId !== null) await unitOfAgency(db, head.agency.id, input.unitId)
  const decision = decided(fresh, head)
  const { state, counting, moment } = decision
  const registerNo = registerNumber(head.agency.numberPattern, {
    seq: head.lastNumber + 1,
    on: moment.today,
    slug: head.agency.slug,
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

const decided = ({ input, actor, now }: Fresh, { agency }: AgencyHead) => {
  const moment = momentIn(agency.zone, now)
  const counting = countingOf(agency, agency.calendarVersion)
  const place = { agencyId: agency.id, unitId: agency.deskUnitId }
  const decision = decideRequest(null, commandOf(input, moment.today), {
    actor,
    place,
    today: moment.today,
    counting,
  })
  if (!decision.ok) throw new Refused(decision.refusal)
  const by = entryActor(actor, 'channel' in input ? 'register' : 'ask', place)
  return { event: decision.value, state: evolveRequest(null, decision.value), counting, moment, by }
}

const commandOf = (input: Question, today: CalendarDate): RequestCommand => ({
  type: 'register',
  channel: 'channel' in input ? input.channel : 'portal',
  receivedOn: 'channel' in input ? dayIn('receivedOn', input.receivedOn) : today,
  applicantKind: input.applicant.kind,
  byProxy: input.applicant.byProxy,
})

type Made = ReturnType<typeof decided> & { head: AgencyHead; registerNo: string; code: string }

const statementsOf = async (deps: Deps, fresh: Fresh, made: Made) => {
  const { db } = deps.database
  const { id, personId, input, once } = fresh
  const { head, event, state, counting, moment } = made
  const agencyId = head.agency.id
  const fileIds = input.identityFileId === null ? [] : [input.identityFileId]
  const files = await filesToLink(deps, 'identity', fileIds, 'identityFileId')
  const owner = { keys: deps.keys, agencyId, personId, now: moment.at }
  const sealed = sealIdentity(owner, input.applicant, files[0]?.sha256 ?? null)
  const entry = entryOf(fresh, made, fileIds)
  const open = salted({ details: input.details, purpose: input.purpose })
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
    ...appendEntry(db, entry, { open, sealed: sealed.words }),
    numberTaken(db, { agencyId, year: yearOf(event.on), value: head.lastNumber + 1 }),
    owed(db, entry),
    ...countersMoved(db, { agencyId, before: null, after: state }),
    ...linkFiles(deps, files, { agencyId, caseId: id, person, at: moment.at }),
    ...(once ? [once.kept(db, id, moment.at)] : []),
  ] as const
}

const entryOf = (fresh: Fresh, { head, event, moment, by, registerNo }: Made, files: string[]) => {
  const { type, on, ...data } = event
  const { access, format, delivery, unitId } = fresh.input
  return {
    agency: head.agency.id,
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
      person: fresh.personId,
      askedUnit: unitId,
      access,
      format,
      delivery,
      ...(files.length > 0 ? { files } : {}),
    },
  }
}

const TITLE_LENGTH = 120

const questionColumns = (input: Question) => ({
  askedUnitId: input.unitId,
  applicantKind: input.applicant.kind,
  byProxy: input.applicant.byProxy,
  title: titleOf(input.details),
  details: input.details,
  purpose: input.purpose,
  access: input.access,
  format: input.format,
  delivery: input.delivery,
  language: 'language' in input ? input.language : ('id' as const),
})

/** The first line of what was asked, cut at a word. */
const titleOf = (details: string): string => {
  const line = details.split('\n', 1)[0]?.trim() ?? ''
  if (line.length <= TITLE_LENGTH) return line
  const cut = line.slice(0, TITLE_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LENGTH / 2)).trimEnd()}…`
}

/** A copy has a form (annex VI): softcopy or hardcopy. */
const checkFormat = ({ access, format }: Question): void => {
  if (access === 'copy' && format === null) refuseField('format', 'format-missing')
}
