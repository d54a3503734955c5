import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { OBJECTION_STATUSES } from '@terang/law'
import { objectionTexts } from '@terang/wording/objections'
import { agenciesOf } from '../accounts/queries.ts'
import { ListFilters, Pick } from '../cases/list-filters.tsx'
import { withoutNothing } from '../cases/search-params.ts'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { agenciesQuery } from '../units/queries.ts'
import { listTexts } from './list-text.ts'
import { type ObjectionListSearch, readObjectionListSearch } from './objection-list-search.ts'

type FilterProps = { account: AccountView; agencyId: string; search: ObjectionListSearch }

/** The filters of the register; each stands in the address. */
export const ObjectionFilters = ({ account, agencyId, search }: FilterProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const shared = useText(casesTexts)
  const navigate = useNavigate()
  const agencies = useQuery(agenciesQuery())
  const units = agencies.data?.agencies.find(({ id }) => id === agencyId)?.units ?? []
  const own = agenciesOf(account)
  const { status } = objectionTexts[language]
  const put = (name: keyof ObjectionListSearch, value: string) =>
    void navigate({
      to: '/objections',
      search: readObjectionListSearch({ ...search, [name]: value }),
      replace: true,
    })
  const bare = withoutNothing<ObjectionListSearch>({
    ...search,
    unitId: undefined,
    status: undefined,
  })
  const isOn = search.unitId !== undefined || search.status !== undefined
  return (
    <ListFilters clear={isOn ? { to: '/objections', search: bare } : null}>
      {own.length > 1 && (
        <Pick
          label={shared.agency}
          value={agencyId}
          options={own.map(({ id, shortName }) => [id, shortName])}
          onPick={(value) => put('agencyId', value)}
        />
      )}
      {search.q === undefined && (
        <Pick
          label={shared.sortLabel}
          value={search.sort ?? 'due'}
          options={[
            ['due', shared.sort.due],
            ['newest', shared.sort.newest],
          ]}
          onPick={(value) => put('sort', value === 'due' ? '' : value)}
        />
      )}
      <Pick
        label={words.unit}
        hides
        value={search.unitId ?? ''}
        options={units.map(({ id, shortName }) => [id, shortName])}
        onPick={(value) => put('unitId', value)}
      />
      <Pick
        label={words.status}
        hides
        value={search.status ?? ''}
        options={OBJECTION_STATUSES.map((each) => [each, status[each]])}
        onPick={(value) => put('status', value)}
      />
    </ListFilters>
  )
}
