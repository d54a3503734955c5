import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { CHANNELS, REQUEST_STATUSES } from '@terang/law'
import { shortDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { agenciesOf } from '../accounts/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { agenciesQuery } from '../units/queries.ts'
import { listTexts } from './list-text.ts'
import { readWorkListSearch, type WorkListSearch, withoutNothing } from './work-list-search.ts'
import './work-filters.css'

/** They choose a list and its order; they hide nothing. */
const NO_FILTERS: readonly string[] = ['tab', 'agencyId', 'sort']

type FilterProps = { account: AccountView; agencyId: string; search: WorkListSearch }

/** Every filter stands in the address and on the page: none is on without being seen. */
export const WorkFilters = ({ account, agencyId, search }: FilterProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
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
  return (
    <div className="filters" role="group" aria-label={words.filters}>
      {own.length > 1 && (
        <Pick
          label={words.agency}
          value={agencyId}
          options={own.map(({ id, shortName }) => [id, shortName])}
          onPick={(value) => put('agencyId', value)}
        />
      )}
      <Pick
        label={words.sortLabel}
        value={search.sort ?? 'due'}
        options={[
          ['due', words.sort.due],
          ['newest', words.sort.newest],
        ]}
        onPick={(value) => put('sort', value === 'due' ? '' : value)}
      />
      <Pick
        label={words.unit}
        all={words.all}
        value={search.unitId ?? ''}
        options={units.map(({ id, shortName }) => [id, shortName])}
        onPick={(value) => put('unitId', value)}
      />
      <Pick
        label={words.status}
        all={words.all}
        value={search.status ?? ''}
        options={REQUEST_STATUSES.map((each) => [each, status[each]])}
        onPick={(value) => put('status', value)}
      />
      <Pick
        label={words.channel}
        all={words.all}
        value={search.channel ?? ''}
        options={CHANNELS.map((each) => [each, channel[each]])}
        onPick={(value) => put('channel', value)}
      />
      {search.dueOn && (
        <TakeOff
          label={words.dueOn(shortDate(search.dueOn, language))}
          search={withoutNothing({ ...search, dueOn: undefined })}
        />
      )}
      {search.risk === 'late' && (
        <TakeOff label={words.lateOnly} search={withoutNothing({ ...search, risk: undefined })} />
      )}
      {isOn && (
        <Link
          className="button button-text"
          to="/requests"
          search={withoutNothing({
            tab: search.tab,
            agencyId: search.agencyId,
            sort: search.sort,
          })}
        >
          {words.clear}
        </Link>
      )}
      <p className="filters-keys wide-only">
        <kbd>J</kbd> <kbd>K</kbd> {words.keys.move} <kbd>↵</kbd> {words.keys.open} <kbd>?</kbd>{' '}
        {words.keys.all}
      </p>
    </div>
  )
}

type PickProps = {
  label: string
  all?: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onPick: (value: string) => void
}

const Pick = ({ label, all, value, options, onPick }: PickProps) => (
  <label className={`pick ${all !== undefined && value !== '' ? 'pick-on' : ''}`}>
    <span className="vh">{label}</span>
    <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {all !== undefined && (
        <option value="">
          {label}: {all}
        </option>
      )}
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  </label>
)

const TakeOff = ({ label, search }: { label: string; search: WorkListSearch }) => {
  const words = useText(listTexts)
  return (
    <Link
      className="pick pick-on pick-off"
      to="/requests"
      search={search}
      aria-label={words.take(label)}
    >
      {label} <span aria-hidden="true">×</span>
    </Link>
  )
}
