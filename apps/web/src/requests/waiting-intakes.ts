import { queryOptions } from '@tanstack/react-query'
import { Receipt, TakeIn } from '@terang/contract/requests'
import * as z from 'zod'
import { canKeep, heldKey, neededKey } from '../device/device-key.ts'
import { type HeldKey, type IntakeRow, withStore } from '../device/device-store.ts'
import { seal, unseal } from '../device/sealed-value.ts'
import { type IntakesHere, sortOut } from './intake-rows.ts'

/** What is sealed of an intake: all that was written until it is registered, then its receipt alone. */
const Content = z.object({
  title: z.string(),
  /** By whose zone and calendar its dates are told; rows of an older app have it in the input alone. */
  agencyId: z.string().default(''),
  input: TakeIn.nullable(),
  receipt: Receipt.nullable(),
})
type Content = z.infer<typeof Content>

/** What lies beside it in clear. */
const Plain = z.object({
  id: z.string(),
  personId: z.string(),
  number: z.string(),
  takenInAt: z.string(),
  state: z.enum(['waiting', 'refused', 'registered']),
  problem: z.string().nullable(),
  registerNumber: z.string().nullable(),
  fileToFollow: z.boolean(),
})

export type WaitingIntake = Omit<IntakeRow, 'content'> & Content

/** The paper that an intake goes by before the register knows it. */
export type Slip = { id: string; number: string }

/** Who wrote it down; and when, where that was before it was sent. */
export type Writer = { personId: string; takenInAt?: string | undefined }

const TITLE_LENGTH = 90
const placeOf = (personId: string, id: string): string => `${personId}|intake|${id}`

/** Keeps what was written, sealed; no identity file, only that one is to follow. */
export const keepIntake = async (
  input: TakeIn,
  slip: Slip,
  { personId, takenInAt = new Date().toISOString() }: Writer,
): Promise<WaitingIntake> => {
  const content: Content = {
    title: titleOf(input.details ?? ''),
    agencyId: input.agencyId,
    input: { ...input, identityFileId: null, provisionalNumber: slip.number, takenInAt },
    receipt: null,
  }
  return put(content, {
    ...slip,
    personId,
    takenInAt,
    state: 'waiting',
    problem: null,
    registerNumber: null,
    fileToFollow: input.identityFileId !== null,
  })
}

/** The first line, cut between signs, so that no emoji is halved. */
const titleOf = (details: string): string => {
  const signs = Array.from(details.split('\n', 1)[0] ?? '')
  return signs.length > TITLE_LENGTH ? `${signs.slice(0, TITLE_LENGTH).join('')}…` : signs.join('')
}

/** The register gave its number: of what was written only the receipt stays, until it was handed over. */
export const noteRegistered = async (intake: WaitingIntake, receipt: Receipt): Promise<void> => {
  const { title, agencyId, input, receipt: _none, ...row } = intake
  await put(
    { title, agencyId: input?.agencyId ?? agencyId, input: null, receipt },
    { ...row, state: 'registered', problem: null, registerNumber: receipt.registerNumber },
  )
}

/** The register said no, with this reason; nothing of what was written is lost. */
export const noteRefused = async (intake: WaitingIntake, problem: string): Promise<void> => {
  const { title, agencyId, input, receipt, ...row } = intake
  await put({ title, agencyId, input, receipt }, { ...row, state: 'refused', problem })
}

export const forgetIntake = async (id: string): Promise<void> => {
  await withStore((store) => store.delete('intakes', id))
  announce()
}

/** Every intake of this device: those of whoever is signed in, and how many more there are. */
export const waitingIntakes = async (): Promise<IntakesHere> => {
  if (!canKeep()) return sortOut([], null, openRow)
  const rows = await withStore((store) => store.getAll('intakes'))
  return sortOut(rows, await heldKey(), openRow)
}

export const intakeById = async (id: string): Promise<WaitingIntake | null> => {
  const held = await heldKey()
  const row = held && (await withStore((store) => store.get('intakes', id)))
  return held && row && row.personId === held.personId ? openRow(held, row) : null
}

export const waitingQuery = () =>
  queryOptions({ queryKey: ['waiting-intakes'], queryFn: waitingIntakes, retry: false })

const put = async (content: Content, row: Omit<IntakeRow, 'content'>): Promise<WaitingIntake> => {
  const { key } = await neededKey(row.personId)
  const sealed = await seal(key, placeOf(row.personId, row.id), content)
  await withStore((store) => store.put('intakes', { ...row, content: sealed }))
  announce()
  return { ...row, ...content }
}

export const openRow = async (
  { key }: Pick<HeldKey, 'key'>,
  row: IntakeRow,
): Promise<WaitingIntake | null> => {
  const read = Content.safeParse(await unseal(key, placeOf(row.personId, row.id), row.content))
  const plain = Plain.safeParse(row)
  return read.success && plain.success ? { ...plain.data, ...read.data } : null
}

const CHANNEL = 'terang-waiting-intakes'
const listeners = new Set<() => void>()

/** Told to this tab and to every other. */
const announce = (): void => {
  for (const listener of listeners) listener()
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

export const onIntakesChanged = (listener: () => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', listener)
  listeners.add(listener)
  return () => {
    channel.close()
    listeners.delete(listener)
  }
}
