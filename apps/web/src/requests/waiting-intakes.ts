import { queryOptions } from '@tanstack/react-query'
import { Receipt, TakeIn } from '@terang/contract/requests'
import * as z from 'zod'
import { heldKey, neededKey } from '../device/device-key.ts'
import { type HeldKey, type IntakeRow, withStore } from '../device/device-store.ts'
import { seal, unseal } from '../device/sealed-value.ts'

/** What is sealed of an intake: all that was written until it is registered, then its receipt alone. */
const Content = z.object({
  title: z.string(),
  input: TakeIn.nullable(),
  receipt: Receipt.nullable(),
})
type Content = z.infer<typeof Content>

export type WaitingIntake = Omit<IntakeRow, 'content' | 'personId'> & Content

/** The paper that an intake goes by before the register knows it. */
export type Slip = { id: string; number: string }

const TITLE_LENGTH = 90
const placeOf = (personId: string, id: string): string => `${personId}|intake|${id}`

/** Keeps what was written, sealed; no identity file, only that one is to follow. */
export const keepIntake = async (
  input: TakeIn,
  slip: Slip,
  takenInAt: string,
): Promise<WaitingIntake> => {
  const content: Content = {
    title: titleOf(input.details),
    input: { ...input, identityFileId: null, provisionalNumber: slip.number, takenInAt },
    receipt: null,
  }
  return put(await neededKey(), content, {
    ...slip,
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
  const { title, input: _, receipt: _none, ...row } = intake
  await put(
    await neededKey(),
    { title, input: null, receipt },
    { ...row, state: 'registered', problem: null, registerNumber: receipt.registerNumber },
  )
}

/** The register said no, with this reason; nothing of what was written is lost. */
export const noteRefused = async (intake: WaitingIntake, problem: string): Promise<void> => {
  const { title, input, receipt, ...row } = intake
  await put(await neededKey(), { title, input, receipt }, { ...row, state: 'refused', problem })
}

export const forgetIntake = async (id: string): Promise<void> => {
  await withStore((store) => store.delete('intakes', id))
  announce()
}

/** This person's intakes on this device, oldest first; and how many of others wait for them to sign in. */
export const waitingIntakes = async (): Promise<{ own: WaitingIntake[]; ofOthers: number }> => {
  const held = await heldKey()
  if (held === null) return { own: [], ofOthers: 0 }
  const rows = await withStore((store) => store.getAll('intakes'))
  const mine = rows.filter(({ personId }) => personId === held.personId)
  const opened = await Promise.all(mine.map((row) => openRow(held, row)))
  return {
    own: opened
      .filter((intake) => intake !== null)
      .toSorted((a, b) => a.takenInAt.localeCompare(b.takenInAt)),
    ofOthers: rows.filter(
      ({ personId, state }) => personId !== held.personId && state !== 'registered',
    ).length,
  }
}

export const intakeById = async (id: string): Promise<WaitingIntake | null> => {
  const held = await heldKey()
  const row = held && (await withStore((store) => store.get('intakes', id)))
  return held && row && row.personId === held.personId ? openRow(held, row) : null
}

export const waitingQuery = () =>
  queryOptions({ queryKey: ['waiting-intakes'], queryFn: waitingIntakes, retry: false })

const put = async (
  held: HeldKey,
  content: Content,
  row: Omit<IntakeRow, 'content' | 'personId'>,
): Promise<WaitingIntake> => {
  const sealed = await seal(held.key, placeOf(held.personId, row.id), content)
  await withStore((store) =>
    store.put('intakes', { ...row, personId: held.personId, content: sealed }),
  )
  announce()
  return { ...row, ...content }
}

const openRow = async ({ key }: HeldKey, row: IntakeRow): Promise<WaitingIntake | null> => {
  const { content, personId, ...plain } = row
  const read = Content.safeParse(await unseal(key, placeOf(personId, row.id), content))
  return read.success ? { ...plain, ...read.data } : null
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
