import { queryOptions } from '@tanstack/react-query'
import type { AccountView, SetUp, SignIn } from '@terang/contract/accounts'
import type { AcceptInvitation } from '@terang/contract/settings'
import { type Act, type Actor, mayEver } from '@terang/law'
import { parseResponse } from 'hono/client'
import { api, send } from '../api.ts'
import { dropKey, dropKeyOfOthers } from '../device/device-key.ts'
import { isUnauthenticated } from '../device/device-problem.ts'
import { answerOrKept } from '../device/kept-values.ts'
import { patient } from '../device/request-patience.ts'
import { keep, kept } from '../locale/kept.ts'

/** Who is signed in; null when nobody is. Without network, who was and did not leave. */
export const accountQuery = () =>
  queryOptions({
    queryKey: ['account'],
    queryFn: async (): Promise<AccountView | null> => {
      if (kept(SIGN_OUT_OWED) !== null && !(await paidSignOut())) return null
      try {
        return await answerOrKept(ACCOUNT, askAccount)
      } catch (error) {
        if (isUnauthenticated(error)) {
          await dropKey().catch(() => undefined)
          return null
        }
        throw error
      }
    },
    staleTime: 5 * 60_000,
  })

/** Who is signed in at the server; the key of anybody else is dropped before anything is kept with it. */
export const askAccount = async (): Promise<AccountView> => {
  const account = await parseResponse(api.account.index.$get(undefined, { init: patient() }))
  await dropKeyOfOthers(account.personId).catch(() => undefined)
  return account
}

/** The name under which the device keeps who is signed in. */
export const ACCOUNT = 'account'

/** Who left without network: the server hears of it before anybody comes in again. */
const SIGN_OUT_OWED = 'terang-sign-out-owed'

const paidSignOut = async (): Promise<boolean> => {
  try {
    await post('/api/auth/sign-out', {}, patient())
  } catch {
    return false
  }
  keep(SIGN_OUT_OWED, null)
  return true
}

const post = (path: string, body: object, init: RequestInit = {}) =>
  send(path, {
    ...init,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const signIn = async (input: SignIn) => {
  const answer = await post('/api/auth/sign-in/email', input)
  // Also the key of the same person: from here on only what the server confirms counts.
  await dropKey().catch(() => undefined)
  keep(SIGN_OUT_OWED, null)
  return answer
}

/** Leaves this device at once, also without network; then the server is told when the line is back. */
export const signOut = async (): Promise<{ toldServer: boolean }> => {
  await dropKey().catch(() => undefined)
  keep(SIGN_OUT_OWED, 'yes')
  return { toldServer: await paidSignOut() }
}
export const setUp = (input: SetUp) => parseResponse(api.setUp.index.$post({ json: input }))

const actorOf = ({ personId, memberships }: AccountView): Actor => ({
  kind: 'staff',
  personId,
  memberships: memberships.map(({ role, agency, unit }) => ({
    role,
    agencyId: agency.id,
    unitId: unit.id,
  })),
})

/** Whether a door is worth showing to this person; the server decides who passes it. */
export const mayShow = (account: AccountView, act: Act): boolean => mayEver(actorOf(account), act)

/** The Komisi Informasi looks at figures; everybody else has a public body of their own. */
export const worksForAgency = ({ memberships }: AccountView): boolean =>
  memberships.some(({ role }) => role !== 'commission')

/** The agencies that a person works for, each once. */
export const agenciesOf = (account: AccountView): { id: string; shortName: string }[] => [
  ...new Map(account.memberships.map(({ agency }) => [agency.id, agency])).values(),
]

export const acceptInvitation = (input: AcceptInvitation) =>
  parseResponse(api.invitations.index.$post({ json: input }))
