import { Link } from '@tanstack/react-router'
import type { AgendaItem } from '@terang/contract/agenda'
import { useText } from '../locale/language.tsx'
import { dueTexts } from './due-text.ts'

/** What is due, and of which case; the title stands where there is room for it. */
export const DueItem = ({ item }: { item: AgendaItem }) => {
  const words = useText(dueTexts)
  const { kind, number, title, unit, late, time } = item
  return (
    <li className={`due-item due-${item.of}`}>
      <Link {...wayOf(item)} title={title ?? undefined}>
        <span className="due-kind">
          {late && (
            <>
              <b className="late">{words.late}:</b>{' '}
            </>
          )}
          {kind === 'unit-reply' && unit !== null ? words.unitOf(unit) : words.kind[kind]}
          {time && `, ${time}`}
        </span>
        <span className="due-number">{number ?? title}</span>
        {title !== null && <span className="due-title">{title}</span>}
      </Link>
    </li>
  )
}

/** The page of the case. */
export const wayOf = ({ of, id }: AgendaItem) => {
  switch (of) {
    case 'request':
      return { to: '/requests/$requestId', params: { requestId: id } } as const
    case 'objection':
      return { to: '/objections/$objectionId', params: { objectionId: id } } as const
    case 'dispute':
      return { to: '/disputes/$disputeId', params: { disputeId: id } } as const
    case 'exemption':
      return { to: '/exemptions/$exemptionId', params: { exemptionId: id } } as const
  }
}
