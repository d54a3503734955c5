import { Link } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { MailView } from '@terang/contract/mail'
import { clockText, dateOfInstant, instantText, shortDate } from '@terang/wording/dates'
import { mailTexts } from '@terang/wording/mail'
import { mayShow } from '../accounts/queries.ts'
import { FourColumns } from '../cases/four-columns.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { mailPageTexts } from './text.ts'
import './mail.css'

type TableProps = { mails: readonly MailView[]; zone: string; account: AccountView }

/** One mail a row; its subject opens the text and what the server said of it. */
export const MailTable = ({ mails, zone, account }: TableProps) => {
  const { title, column } = useText(mailPageTexts)
  return (
    <FourColumns
      title={title}
      heads={[column.when, column.what, column.to, column.state]}
      className="rows-mail"
    >
      {mails.map((mail) => (
        <MailRow key={mail.id} mail={mail} zone={zone} account={account} />
      ))}
    </FourColumns>
  )
}

type RowProps = { mail: MailView; zone: string; account: AccountView }

const MailRow = ({ mail, zone, account }: RowProps) => {
  const language = useLanguage()
  const words = useText(mailPageTexts)
  const { state, audience } = mailTexts[language]
  return (
    <tr className="row">
      <td className="row-days">
        <time dateTime={mail.createdAt}>
          <span className="line-1">{shortDate(dateOfInstant(mail.createdAt, zone), language)}</span>
          <span className="line-2">{clockText(mail.createdAt, zone, language)}</span>
        </time>
      </td>
      <td className="row-mail">
        <details>
          <summary>{mail.subject}</summary>
          <pre>{mail.body}</pre>
          <Deliveries mail={mail} zone={zone} />
          <CaseLink mail={mail} account={account} />
        </details>
      </td>
      <td className="row-holder">
        <span className="line-1">{mail.toMasked ?? words.nobody}</span>
        <span className="line-2">{audience[mail.audience]}</span>
      </td>
      <td className="row-state">
        <span className={mail.state === 'failed' ? 'line-1 mail-failed' : 'line-1'}>
          {state[mail.state]}
        </span>
      </td>
    </tr>
  )
}

const Deliveries = ({ mail, zone }: Omit<RowProps, 'account'>) => {
  const language = useLanguage()
  const words = useText(mailPageTexts)
  const { result } = mailTexts[language]
  if (mail.deliveries.length === 0) return null
  return (
    <>
      <h2>{words.said}</h2>
      <ul>
        {mail.deliveries.map((one) => (
          <li key={`${one.at} ${one.code}`}>
            {instantText(one.at, zone, language)}: {result[one.result]} ({one.code})
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whoever may not open cases, an administrator, is shown no door to them. */
const CaseLink = ({ mail: { caseId }, account }: Omit<RowProps, 'zone'>) => {
  const { open } = useText(mailPageTexts)
  if (!mayShow(account, 'read-request')) return null
  switch (caseId.slice(0, 4)) {
    case 'req_':
      return (
        <Link to="/requests/$requestId" params={{ requestId: caseId }}>
          {open}
        </Link>
      )
    case 'obj_':
      return (
        <Link to="/objections/$objectionId" params={{ objectionId: caseId }}>
          {open}
        </Link>
      )
    default:
      return (
        <Link to="/disputes/$disputeId" params={{ disputeId: caseId }}>
          {open}
        </Link>
      )
  }
}
