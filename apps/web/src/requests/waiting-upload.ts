import { parseResponse } from 'hono/client'
import { api, ApiProblem } from '../api.ts'
import { heldKey } from '../device/device-key.ts'
import { isUnreachable } from '../device/device-problem.ts'
import { postIntake } from './intake-sending.ts'
import {
  intakeById,
  noteRefused,
  noteRegistered,
  type WaitingIntake,
  waitingIntakes,
} from './waiting-intakes.ts'

/** How a round of uploading ended: all was tried, or what stopped it. */
export type UploadEnd = 'all-tried' | 'elsewhere' | 'unreachable' | 'session-ended'
export type UploadRound = { end: UploadEnd; registered: number; refused: number }

const ROUND = 'terang-upload'
const nothing = (end: UploadEnd): UploadRound => ({ end, registered: 0, refused: 0 })

/** One tab at a time; what another is sending is not sent here too. */
export const uploadWaiting = (): Promise<UploadRound> =>
  navigator.locks.request(ROUND, { ifAvailable: true }, (lock) =>
    lock === null ? nothing('elsewhere') : uploadRound(),
  )

const uploadRound = async (): Promise<UploadRound> => {
  const { own } = await waitingIntakes()
  const waiting = own.filter(({ state }) => state === 'waiting')
  const round = nothing('all-tried')
  if (waiting.length === 0) return round
  const stopped = await whyNotNow()
  if (stopped !== null) return nothing(stopped)
  for (const { id } of waiting) {
    const end = await uploadOne(id)
    if (end === 'registered' || end === 'refused') round[end] += 1
    else if (end !== 'gone') return { ...round, end }
  }
  return round
}

/** Whoever is signed in at the server must be the one who wrote them down. */
const whyNotNow = async (): Promise<UploadEnd | null> => {
  try {
    const { personId } = await parseResponse(api.account.index.$get())
    const held = await heldKey()
    return held?.personId === personId ? null : 'session-ended'
  } catch (error) {
    return reasonToStop(error)
  }
}

type One = 'registered' | 'refused' | 'gone' | UploadEnd

const uploadOne = async (id: string): Promise<One> => {
  const intake = await intakeById(id)
  if (intake?.state !== 'waiting' || intake.input === null) return 'gone'
  return judged(intake, postIntake(intake.input, id))
}

const judged = async (
  intake: WaitingIntake,
  answer: ReturnType<typeof postIntake>,
): Promise<One> => {
  try {
    await noteRegistered(intake, await answer)
    return 'registered'
  } catch (error) {
    const stop = reasonToStop(error)
    if (stop !== null) return stop
    if (!(error instanceof ApiProblem)) throw error
    await noteRefused(intake, error.problem.code)
    return 'refused'
  }
}

/** What says nothing of an intake: it waits and is tried again. */
const PASSING: readonly string[] = ['rate-limited', 'overloaded', 'storage-full', 'internal']

const reasonToStop = (error: unknown): UploadEnd | null => {
  if (isUnreachable(error)) return 'unreachable'
  if (!(error instanceof ApiProblem)) return null
  const { code } = error.problem
  if (code === 'unauthenticated') return 'session-ended'
  return PASSING.includes(code) ? 'unreachable' : null
}
