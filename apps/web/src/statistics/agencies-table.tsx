import { Link } from '@tanstack/react-router'
import type { AgenciesStatisticsView } from '@terang/contract/statistics'
import type { FigureName } from '@terang/wording/statistics'
import { useText } from '../locale/language.tsx'
import { AgencyRow, TotalRow } from './agency-row.tsx'
import { inOrder, nextSorting, type Sorting, sortingOf } from './agency-order.ts'
import { Hatch, Legend } from './bar-drawing.tsx'
import { Defined } from './figure-meaning.tsx'
import type { AgenciesSearch, AgencySort } from './figures-search.ts'
import { MeaningList } from './meaning-list.tsx'
import { provinceMedian } from './province-median.ts'
import { statisticsTexts } from './text.ts'
import './agencies.css'

type Column = {
  name: keyof (typeof statisticsTexts)['id']['column']
  figure: FigureName | null
  sort: AgencySort | null
}

const COLUMNS: readonly Column[] = [
  { name: 'name', figure: null, sort: 'name' },
  { name: 'carriedOver', figure: 'carriedOver', sort: null },
  { name: 'received', figure: 'received', sort: 'received' },
  { name: 'outcomes', figure: null, sort: null },
  { name: 'in-process', figure: 'inProcess', sort: 'in-process' },
  { name: 'on-time', figure: 'onTimeSafe', sort: 'on-time' },
  { name: 'median', figure: 'medianDays', sort: 'median' },
  { name: 'p90', figure: 'p90Days', sort: 'p90' },
  { name: 'silence', figure: 'silenceSafe', sort: 'silence' },
  { name: 'objections', figure: 'objectionReceived', sort: 'objections' },
  { name: 'disputes', figure: 'disputePetitioned', sort: 'disputes' },
  { name: 'months', figure: null, sort: null },
]

const MEANT = COLUMNS.flatMap(({ figure }) =>
  figure === 'onTimeSafe' ? [figure, 'onTimePerki' as const] : figure ? [figure] : [],
)

type TableProps = { view: AgenciesStatisticsView; search: AgenciesSearch }

/** Badan publik berdampingan: a row each, in the order that the address says. */
export const AgenciesTable = ({ view, search }: TableProps) => {
  const words = useText(statisticsTexts)
  const now = sortingOf(search)
  const median = provinceMedian(view.agencies, ({ requests }) => requests.onTimeSafePercent)
  const most = Math.max(...view.agencies.map(({ requests }) => requests.received))
  return (
    <>
      <Hatch />
      <table className="agencies">
        <caption className="vh">{words.agencies}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Heading key={column.name} column={column} now={now} search={search} />
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(view.agencies, now).map((side) => (
            <AgencyRow key={side.agency.id} side={side} year={view.year} scale={{ most, median }} />
          ))}
        </tbody>
        <tfoot>
          <TotalRow total={view.total} year={view.year} />
        </tfoot>
      </table>
      <div className="agencies-foot">
        <Legend
          items={[
            ['granted', words.part.granted],
            ['part', words.part.part],
            ['refused', words.part.refused],
            ['other', words.partOther],
          ]}
        />
        <Legend
          items={[
            ['on-time', words.timing['on-time']],
            ['extended', words.timing.extended],
            ['by-perki', words.timing['by-perki']],
            ['late', words.timing.late],
          ]}
        />
        <p>
          {median !== null && `${words.median}. `}
          {words.sum}
        </p>
        <MeaningList figures={MEANT} />
      </div>
    </>
  )
}

type HeadingProps = { column: Column; now: Sorting; search: AgenciesSearch }

const Heading = ({ column: { name, figure, sort }, now, search }: HeadingProps) => {
  const words = useText(statisticsTexts)
  const text = words.column[name]
  const isOn = sort !== null && sort === now.sort
  const order = now.order === 'rising' ? 'ascending' : 'descending'
  const control = (describedBy?: string) =>
    sort && (
      <Link
        to="/agencies"
        search={{ ...search, ...nextSorting(now, sort) }}
        replace
        resetScroll={false}
        aria-describedby={describedBy}
      >
        {text}
        {isOn && <span aria-hidden="true">{now.order === 'rising' ? ' ↑' : ' ↓'}</span>}
      </Link>
    )
  return (
    <th scope="col" className={`cell-${name}`} aria-sort={isOn ? order : undefined}>
      {figure ? (
        <Defined
          figure={figure}
          name={text}
          {...(name === 'on-time' ? { more: `${words.median}.` } : {})}
          {...(sort ? { control } : {})}
        />
      ) : (
        (control() ?? text)
      )}
    </th>
  )
}
