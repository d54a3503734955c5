import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { MailView } from '@terang/contract/mail'
import { instantText } from '@terang/wording/dates'
import { mailTexts } from '@terang/wording/mail'
import { accountQuery, mayShow } from '../accounts/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseMailQuery } from './queries.ts'
import { mailPageTexts } from './text.ts'
import './mail.css'

type PanelProps = { caseId: string; agencyId: string }

/** Kabar lewat email: what was written about this case, to whom, and what became of each. */
export const MailPanel = (props: PanelProps) => {
  const { data: account } = useSuspenseQuery(accountQuery())
  return account && mayShow(account, 'read-outbox') ? <MailsOfCase {...props} /> : null
}

const MailsOfCase = ({ caseId, agencyId }: PanelProps) => {
  const words = useText(mailPageTexts)
  const { data } = useQuery(caseMailQuery(caseId, agencyId))
  if (!data) return null
  const { mails, goOut, zone } = data
  return (
    <section className="section">
      <header>
        <h2>{words.ofCase}</h2>
        <span className="small quiet">{words.ofCaseCount(mails.length)}</span>
      </header>
      {mails.length === 0 && <p className="quiet">{words.ofCaseNone}</p>}
      {mails.length > 0 && !goOut && <p className="small quiet">{words.ofCaseStays}</p>}
      <ul className="files mails">
        {mails.map((mail) => (
          <MailLine key={mail.id} mail={mail} zone={zone} />
        ))}
      </ul>
    </section>
  )
}

const MailLine = ({ mail, zone }: { mail: MailView; zone: string }) => {
  const language = useLanguage()
  const words = useText(mailPageTexts)
  const { state, result, audience } = mailTexts[language]
  const { deliveries } = mail
  const last = deliveries.at(-1)
  return (
    <li>
      <span>{mail.subject}</span>
      <span className="small">
        {audience[mail.audience]}, {mail.toMasked ?? words.nobody}
      </span>
      <span className="small quiet">
        <b className={mail.state === 'failed' ? 'mail-failed' : undefined}>{state[mail.state]}</b>
        {', '}
        {instantText(last?.at ?? mail.settledAt ?? mail.createdAt, zone, language)}
        {deliveries.length > 1 && `, ${words.tries(deliveries.length)}`}
        {last && last.result !== 'accepted' && `, ${result[last.result]} (${last.code})`}
      </span>
    </li>
  )
}
