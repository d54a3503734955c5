import { askAccount } from '../accounts/queries.ts'
import { ApiProblem } from '../api.ts'
import { dropKey, heldKey } from '../device/device-key.ts'
import { isUnauthenticated } from '../device/device-problem.ts'
import { postIntake } from './intake-sending.ts'
import {
  emptyRound,
  endOf,
  type One,
  sendEach,
  type UploadEnd,
  type UploadRound,
} from './upload-round.ts'
import { intakeById, noteRefused, noteRegistered, waitingIntakes } from './waiting-intakes.ts'

const ROUND = 'terang-upload'

/** One tab at a time; what another is sending is not sent here too. */
export const uploadWaiting = (): Promise<UploadRound> =>
  navigator.locks.request(ROUND, { ifAvailable: true }, (lock) =>
    lock === null ? emptyRound('elsewhere') : uploadRound(),
  )

const uploadRound = async (): Promise<UploadRound> => {
  const { own } = await waitingIntakes()
  const waiting = own.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  return sendEach(waiting, { whyNotNow, sendOne: uploadOne })
}

/** Whoever is signed in at the server must be the one who wrote them down. */
const whyNotNow = async (): Promise<UploadEnd | null> => {
  try {
    const { personId } = await askAccount()
    const held = await heldKey()
    return held?.personId === personId ? null : 'session-ended'
  } catch (error) {
    await lockOut(error)
    const end = endOf(error)
    return end === 'session-ended' ? end : 'unreachable'
  }
}

const uploadOne = async (id: string): Promise<One> => {
  const intake = await intakeById(id)
  if (intake?.state !== 'waiting' || intake.input === null) return 'gone'
  try {
    await noteRegistered(intake, await postIntake(intake.input, id))
    return 'registered'
  } catch (error) {
    await lockOut(error)
    const end = endOf(error)
    if (end !== 'refused' || !(error instanceof ApiProblem)) return end
    const { code } = error.problem
    return noteRefused(intake, code).then(
      () => end,
      () => 'later',
    )
  }
}

const lockOut = async (error: unknown): Promise<void> => {
  if (isUnauthenticated(error)) await dropKey().catch(() => undefined)
}
