import { Link } from '@tanstack/react-router'
import type { AgenciesStatisticsView, RequestFiguresView } from '@terang/contract/statistics'
import { outcomesTotal } from '@terang/design/outcome-parts'
import { numberText } from '@terang/wording/dates'
import { figureText, percentText } from '@terang/wording/statistics'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import type { AgencySide } from './agency-order.ts'
import { CountBar, OutcomeBar, TimingBar } from './bar-drawing.tsx'
import { DrillLink } from './drill-link.tsx'
import { SparkLine } from './spark-line.tsx'
import { statisticsTexts } from './text.ts'

type RowProps = {
  side: AgencySide
  year: number
  scale: { most: number; median: number | null }
}

export const AgencyRow = ({ side, year, scale: { most, median } }: RowProps) => {
  const { agency, requests, receivedByMonth } = side
  const hasOutcomes = outcomesTotal(requests.outcomes) > 0
  return (
    <tr>
      <th scope="row" className="cell-name">
        <Link to="/agencies/$agencyId" params={{ agencyId: agency.id }} search={{ year }}>
          {agency.shortName}
        </Link>
      </th>
      <Numbers
        side={side}
        drill={{ year, agencyId: agency.id }}
        received={<CountBar cases={requests.received} most={most} />}
        outcomes={hasOutcomes && <OutcomeBar figures={requests} />}
        onTime={<TimingBar figures={requests} median={median} />}
      />
      <td className="cell-months">
        <SparkLine counts={receivedByMonth} />
      </td>
    </tr>
  )
}

type TotalProps = { total: AgenciesStatisticsView['total']; year: number }

export const TotalRow = ({ total, year }: TotalProps) => {
  const words = useText(statisticsTexts)
  return (
    <tr>
      <th scope="row" className="cell-name">
        {words.all}
      </th>
      <Numbers side={total} drill={{ year }} />
      <td className="cell-months" />
    </tr>
  )
}

type NumbersProps = {
  side: AgenciesStatisticsView['total']
  drill: { year: number; agencyId?: string }
  received?: ReactNode
  outcomes?: ReactNode
  onTime?: ReactNode
}

const Numbers = ({ side, drill, received, outcomes, onTime }: NumbersProps) => {
  const language = useLanguage()
  const { column } = useText(statisticsTexts)
  const { requests, objections, disputes, now } = side
  const cell = (name: keyof typeof column, content: ReactNode, drawing?: ReactNode) => (
    <td className={`cell-${name}`} data-name={column[name]}>
      {drawing}
      <span className="cell-number">{content}</span>
    </td>
  )
  const plain = (value: number) =>
    value === 0 ? <span className="nought">0</span> : numberText(value, language)
  return (
    <>
      {cell('carriedOver', plain(requests.carriedOver))}
      {cell(
        'received',
        <DrillLink cases={requests.received} name={column.received} to={drill} />,
        received,
      )}
      {cell('outcomes', plain(outcomesTotal(requests.outcomes)), outcomes)}
      {cell('in-process', plain(requests.inProcess))}
      {cell('on-time', <OnTime figures={requests} drill={drill} />, onTime)}
      {cell('median', figureText(requests.toNotice.median, language))}
      {cell('p90', figureText(requests.toNotice.p90, language))}
      {cell(
        'silence',
        <DrillLink
          cases={now.silenceSafe}
          name={column.silence}
          to={{ ...(drill.agencyId ? { agencyId: drill.agencyId } : {}), figure: 'silence' }}
        />,
      )}
      {cell('objections', plain(objections.received))}
      {cell('disputes', plain(disputes.petitioned))}
    </>
  )
}

/** On time by the UU, with the Perki beside it, and the way to those that were late. */
const OnTime = ({
  figures,
  drill,
}: {
  figures: RequestFiguresView
  drill: NumbersProps['drill']
}) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const { late } = figures.notices
  return (
    <>
      <b>{percentText(figures.onTimeSafePercent, language)}</b>
      {figures.onTimePerkiPercent !== null && (
        <small>
          {words.byPerki(percentText(figures.onTimePerkiPercent, language))}
          {late > 0 && (
            <>
              {' · '}
              <Link
                className="late"
                to="/agencies/cases"
                search={{ ...drill, figure: 'notice-late' }}
              >
                {words.lateMany(late)}
              </Link>
            </>
          )}
        </small>
      )}
    </>
  )
}
