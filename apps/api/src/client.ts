import type { Problem } from '@terang/contract/problem'
import { hc } from 'hono/client'
import type { createAccount, createSetUp } from './accounts/routes.ts'
import type { createAgencies } from './agencies/routes.ts'
import type { createAgenda } from './agenda/routes.ts'
import type { createCalendar } from './calendar/routes.ts'
import type { createDeadlines } from './deadlines/routes.ts'
import type { createDisputes } from './disputes/routes.ts'
import type { createExemptions } from './exemptions/routes.ts'
import type { createFiles } from './files/routes.ts'
import type { createMail } from './mail/routes.ts'
import type { createObjections } from './objections/routes.ts'
import type { createRequests } from './requests/routes.ts'
import type { createInvitations, createSettings } from './settings/routes.ts'
import type { createStatistics } from './statistics/routes.ts'
import type { createTracking } from './tracking/routes.ts'

/** What the API says no with, thrown, so that an answer is always the good one. */
export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

/** One typed client per noun; errors are thrown as ApiProblem. `base` ends in `/api`. */
export const createClient = (base: string, fetch: typeof globalThis.fetch) => {
  const options = { fetch: fetchOrThrow(fetch) }
  return {
    requests: hc<ReturnType<typeof createRequests>>(`${base}/requests`, options),
    objections: hc<ReturnType<typeof createObjections>>(`${base}/objections`, options),
    disputes: hc<ReturnType<typeof createDisputes>>(`${base}/disputes`, options),
    exemptions: hc<ReturnType<typeof createExemptions>>(`${base}/exemptions`, options),
    tracking: hc<ReturnType<typeof createTracking>>(`${base}/tracking`, options),
    files: hc<ReturnType<typeof createFiles>>(`${base}/files`, options),
    deadlines: hc<ReturnType<typeof createDeadlines>>(`${base}/deadlines`, options),
    agenda: hc<ReturnType<typeof createAgenda>>(`${base}/agenda`, options),
    agencies: hc<ReturnType<typeof createAgencies>>(`${base}/agencies`, options),
    calendar: hc<ReturnType<typeof createCalendar>>(`${base}/calendar`, options),
    statistics: hc<ReturnType<typeof createStatistics>>(`${base}/statistics`, options),
    mail: hc<ReturnType<typeof createMail>>(`${base}/mail`, options),
    settings: hc<ReturnType<typeof createSettings>>(`${base}/settings`, options),
    invitations: hc<ReturnType<typeof createInvitations>>(`${base}/invitations`, options),
    account: hc<ReturnType<typeof createAccount>>(`${base}/account`, options),
    setUp: hc<ReturnType<typeof createSetUp>>(`${base}/set-up`, options),
  }
}
export type Client = ReturnType<typeof createClient>

export const fetchOrThrow =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    const response = await fetch(input, init)
    if (response.ok) return response
    throw new ApiProblem(await problemOf(response))
  }

/** Anything that is not a problem of the API (a proxy's page, a cut line) is told as one. */
const problemOf = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => null)
  return isProblem(body)
    ? body
    : {
        type: 'urn:terang:problem:internal',
        status: response.status,
        code: response.status === 503 ? 'overloaded' : 'internal',
        requestId: response.headers.get('x-request-id') ?? '',
      }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body
