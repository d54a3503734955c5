import { useQuery } from '@tanstack/react-query'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { CHANNELS, REQUEST_STATUSES } from '@terang/law'
import { shortDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { agenciesOf } from '../accounts/queries.ts'
import { ListFilters, Pick, TakeOff } from '../cases/list-filters.tsx'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { agenciesQuery } from '../units/queries.ts'
import { listTexts } from './list-text.ts'
import { withoutNothing } from '../cases/search-params.ts'
import { waitingTexts } from './waiting-text.ts'
import { readWorkListSearch, type WorkListSearch } from './work-list-search.ts'

/** They choose a list and its order; they hide nothing. */
const NO_FILTERS: readonly string[] = ['tab', 'agencyId', 'sort', 'q']

type FilterProps = { account: AccountView; agencyId: string; search: WorkListSearch }

/** Every filter stands in the address and on the page: none is on without being seen. */
export const WorkFilters = ({ account, agencyId, search }: FilterProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const shared = useText(casesTexts)
  const { found } = useText(waitingTexts)
  const navigate = useNavigate()
  const agencies = useQuery(agenciesQuery())
  const units = agencies.data?.agencies.find(({ id }) => id === agencyId)?.units ?? []
  const own = agenciesOf(account)
  const { status, channel } = requestTexts[language]
  const put = (name: keyof WorkListSearch, value: string) =>
    void navigate({
      to: '/requests',
      search: readWorkListSearch({ ...search, [name]: value }),
      replace: true,
    })
  const isOn = Object.keys(search).some((key) => !NO_FILTERS.includes(key))
  const list = (filters: WorkListSearch): LinkProps => ({ to: '/requests', search: filters })
  const { tab, agencyId: chosen, sort, q } = search
  return (
    <ListFilters
      clear={isOn ? list(withoutNothing<WorkListSearch>({ tab, agencyId: chosen, sort, q })) : null}
    >
      {own.length > 1 && (
        <Pick
          label={shared.agency}
          value={agencyId}
          options={own.map(({ id, shortName }) => [id, shortName])}
          onPick={(value) => put('agencyId', value)}
        />
      )}
      {q === undefined && (
        <Pick
          label={shared.sortLabel}
          value={sort ?? 'due'}
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
        options={REQUEST_STATUSES.map((each) => [each, status[each]])}
        onPick={(value) => put('status', value)}
      />
      <Pick
        label={words.channel}
        hides
        value={search.channel ?? ''}
        options={CHANNELS.map((each) => [each, channel[each]])}
        onPick={(value) => put('channel', value)}
      />
      <NeedsPick search={search} onPick={(value) => put('needs', value)} />
      {search.dueOn && (
        <TakeOff
          label={words.dueOn(shortDate(search.dueOn, language))}
          to={list(withoutNothing<WorkListSearch>({ ...search, dueOn: undefined }))}
        />
      )}
      {search.provisionalNumber && (
        <TakeOff
          label={found(search.provisionalNumber)}
          to={list(withoutNothing<WorkListSearch>({ ...search, provisionalNumber: undefined }))}
        />
      )}
      {search.risk === 'late' && (
        <TakeOff
          label={words.lateOnly}
          to={list(withoutNothing<WorkListSearch>({ ...search, risk: undefined }))}
        />
      )}
    </ListFilters>
  )
}

const NeedsPick = ({
  search,
  onPick,
}: {
  search: WorkListSearch
  onPick: (value: string) => void
}) => {
  const words = useText(listTexts)
  return (
    <Pick
      label={words.needs}
      hides
      value={search.needs ?? ''}
      options={[['open', words.needsOpen]]}
      onPick={onPick}
    />
  )
}
