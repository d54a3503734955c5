import { ApiProblem } from '../api.ts'

/** Why this device could not keep what was written. */
export type DeviceProblemCode = 'device-full' | 'device-closed' | 'device-locked'

/** Thrown where keeping failed; the page still holds what was typed. */
export class DeviceProblem extends Error {
  readonly code: DeviceProblemCode

  constructor(code: DeviceProblemCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'DeviceProblem'
    this.code = code
  }
}

/** What a gateway answers when nobody is behind it. */
const NOBODY_BEHIND: readonly number[] = [502, 503, 504]

/** The session ended: what lies here stays sealed until its person signs in again. */
export const isUnauthenticated = (error: unknown): boolean =>
  error instanceof ApiProblem && error.problem.code === 'unauthenticated'

/** The line broke or nobody answers: another try later may succeed, this one did not. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof ApiProblem
    ? NOBODY_BEHIND.includes(error.problem.status)
    : !(error instanceof DeviceProblem)
