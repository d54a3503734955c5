import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { accountQuery } from './accounts/queries.ts'
import { isUnauthenticated } from './device/device-problem.ts'
import { dropKey } from './device/device-key.ts'
import { ApiProblem } from './api.ts'

const MOST_RETRIES = 2

/** A refusal stays a refusal; only a lost line or a full server is worth another try. */
const isWorthRetrying = (failures: number, error: Error): boolean =>
  failures < MOST_RETRIES && !(error instanceof ApiProblem && error.problem.status < 500)

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: isWorthRetrying, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
  queryCache: new QueryCache({
    onError: (error) => {
      if (!isUnauthenticated(error)) return
      void dropKey().catch(() => undefined)
      forgetAccount()
    },
  }),
  mutationCache: new MutationCache({
    onError: (error) => {
      if (isUnauthenticated(error)) void dropKey().catch(() => undefined)
    },
    onSuccess: () => {
      void queryClient.invalidateQueries()
    },
  }),
})

/** The session ended: the frame sees it and leads to the door. */
const forgetAccount = (): void => {
  queryClient.setQueryData(accountQuery().queryKey, null)
}
