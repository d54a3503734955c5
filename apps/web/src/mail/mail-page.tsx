import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { agenciesOf } from '../accounts/queries.ts'
import { ListFrame } from '../cases/list-frame.tsx'
import { Pick } from '../cases/list-filters.tsx'
import { casesTexts } from '../cases/text.ts'
import { useText } from '../locale/language.tsx'
import { MailTable } from './mail-table.tsx'
import { mailQuery, type MailSearch } from './queries.ts'
import { mailPageTexts } from './text.ts'
import '../cases/filters.css'
import '../ui/state.css'

type MailPageProps = { account: AccountView; search: MailSearch }

/** Kotak keluar: what was written to whom, and what became of it. */
export const MailPage = ({ account, search }: MailPageProps) => {
  const words = useText(mailPageTexts)
  const list = useInfiniteQuery(mailQuery(search))
  const [first] = list.data?.pages ?? []
  const mails = list.data?.pages.flatMap((page) => page.mails) ?? []
  const stays = account.demo ? words.staysDemo : words.stays
  return (
    <ListFrame
      title={words.title}
      lede={first && (first.goOut ? words.goesOut : stays)}
      beside={<AgencyPick account={account} search={search} />}
      list={list}
      hasRows={mails.length > 0}
    >
      {first && mails.length === 0 && (
        <div className="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.emptyText}</p>
        </div>
      )}
      {first && mails.length > 0 && <MailTable mails={mails} zone={first.zone} account={account} />}
    </ListFrame>
  )
}

const AgencyPick = ({ account, search }: MailPageProps) => {
  const shared = useText(casesTexts)
  const navigate = useNavigate()
  const own = agenciesOf(account)
  if (own.length < 2) return null
  return (
    <Pick
      label={shared.agency}
      value={search.agencyId ?? own[0]?.id ?? ''}
      options={own.map(({ id, shortName }) => [id, shortName])}
      onPick={(agencyId) => void navigate({ to: '/mail', search: { agencyId }, replace: true })}
    />
  )
}
