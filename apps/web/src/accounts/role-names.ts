import { useQuery } from '@tanstack/react-query'
import { roleNames } from '@terang/wording/roles'
import { useLanguage } from '../locale/language.tsx'
import { accountQuery } from './queries.ts'

/** How the agency of the person who is signed in calls who works there; for another agency, the law's words. */
export const useRoleNames = (agencyId?: string) => {
  const language = useLanguage()
  // Whoever sees a page is known already: nothing is asked for it.
  const { data: account } = useQuery({ ...accountQuery(), enabled: false })
  const own = account?.memberships.find(
    ({ agency }) => agencyId === undefined || agency.id === agencyId,
  )
  return roleNames(own?.agency.titles, language)
}
