import { ApiProblem } from '../api.ts'
import { DeviceProblem, isUnauthenticated, isUnreachable } from '../device/device-problem.ts'

/** How a round of uploading ended: all was tried, or what stopped it. */
export type UploadEnd = 'all-tried' | 'elsewhere' | 'unreachable' | 'session-ended'
export type UploadRound = { end: UploadEnd; registered: number; refused: number }

/** How one intake ended; `later`: it stays as it is, and says nothing of the others. */
export type One = 'registered' | 'refused' | 'gone' | 'later' | 'unreachable' | 'session-ended'

type RoundSteps = {
  /** Who is signed in at the server may change between two intakes. */
  whyNotNow: () => Promise<UploadEnd | null>
  sendOne: (id: string) => Promise<One>
}

export const emptyRound = (end: UploadEnd): UploadRound => ({ end, registered: 0, refused: 0 })

/** One after the other; what fails for reasons of its own does not hold up the others. */
export const sendEach = async (
  ids: readonly string[],
  { whyNotNow, sendOne }: RoundSteps,
): Promise<UploadRound> => {
  const round = emptyRound('all-tried')
  for (const id of ids) {
    const end = (await whyNotNow()) ?? (await sendOne(id))
    if (end === 'registered' || end === 'refused') round[end] += 1
    else if (end === 'later') round.end = 'unreachable'
    else if (end !== 'gone') return { ...round, end }
  }
  return round
}

/** What says nothing of an intake, and hits the next one as well: the round stops and is tried again. */
const STOPPING: readonly string[] = ['rate-limited', 'overloaded', 'storage-full']

/** How an intake ends that got no receipt. */
export const endOf = (error: unknown): Exclude<One, 'registered' | 'gone'> => {
  if (isUnauthenticated(error)) return 'session-ended'
  if (isUnreachable(error)) return 'unreachable'
  // The register has it, and this device could not note so: the same key brings the same receipt again.
  if (error instanceof DeviceProblem || !(error instanceof ApiProblem)) return 'later'
  const { code } = error.problem
  if (STOPPING.includes(code)) return 'unreachable'
  return code === 'internal' ? 'later' : 'refused'
}
