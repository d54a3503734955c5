import { queryOptions } from '@tanstack/react-query'
import type { AccountView, SetUp, SignIn } from '@terang/contract/accounts'
import { type Act, type Actor, mayEver } from '@terang/law'
import { parseResponse } from 'hono/client'
import { api, ApiProblem, send } from '../api.ts'

/** Who is signed in; null when nobody is. */
export const accountQuery = () =>
  queryOptions({
    queryKey: ['account'],
    queryFn: async (): Promise<AccountView | null> => {
      try {
        return await parseResponse(api.account.index.$get())
      } catch (error) {
        if (error instanceof ApiProblem && error.problem.code === 'unauthenticated') return null
        throw error
      }
    },
    staleTime: 5 * 60_000,
  })

const post = (path: string, body: object) =>
  send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const signIn = (input: SignIn) => post('/api/auth/sign-in/email', input)
export const signOut = () => post('/api/auth/sign-out', {})
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
