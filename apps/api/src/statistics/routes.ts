import {
  AgenciesStatisticsQuery,
  AgenciesStatisticsView,
  CaseDrillPage,
  CaseDrillQuery,
  StatisticsQuery,
  StatisticsView,
} from '@terang/contract/statistics'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { operation } from '../operation.ts'
import { caseDrillPage, caseDrillTable } from './cases.ts'
import { csvAnswer } from './csv.ts'
import { agenciesTable, statisticsTable } from './figure-table.ts'
import { agenciesStatisticsView, statisticsView } from './read.ts'

/** Figures for everybody, agencies side by side for the Komisi Informasi, and the way down to cases. */
export const createStatistics = () =>
  factory
    .createApp()
    .get(
      '/',
      operation('read-statistics', {
        summary: 'Figures of a year: by month, outcome, agency or unit, and what waits today',
        answer: { status: 200, body: StatisticsView, orMedia: 'text/csv' },
        problems: ['invalid-input', 'not-found'],
      }),
      validated('query', StatisticsQuery),
      async (c) => {
        const { format, language, ...query } = c.req.valid('query')
        const view = await statisticsView(c.get('deps'), query)
        if (format === 'csv') {
          return csvAnswer(c, `statistik-${view.year}.csv`, statisticsTable(view, language))
        }
        return c.json(view, 200)
      },
    )
    .get(
      '/agencies',
      operation('read-agencies-statistics', {
        summary: 'The figures of a year, agencies side by side',
        answer: { status: 200, body: AgenciesStatisticsView, orMedia: 'text/csv' },
        problems: ['invalid-input', 'unauthenticated', 'forbidden'],
      }),
      validated('query', AgenciesStatisticsQuery),
      async (c) => {
        const { format, language, ...query } = c.req.valid('query')
        const view = await agenciesStatisticsView(callerOf(c), query)
        if (format === 'csv') {
          return csvAnswer(c, `badan-publik-${view.year}.csv`, agenciesTable(view, language))
        }
        return c.json(view, 200)
      },
    )
    .get(
      '/cases',
      operation('read-agencies-statistics', {
        summary: 'The cases behind a figure, without identity and without words',
        answer: { status: 200, body: CaseDrillPage, orMedia: 'text/csv' },
        problems: ['invalid-input', 'unauthenticated', 'forbidden', 'not-found'],
      }),
      validated('query', CaseDrillQuery),
      async (c) => {
        const { format, language, ...drill } = c.req.valid('query')
        if (format === 'csv') {
          const { rows, more } = await caseDrillTable(callerOf(c), drill, language)
          if (more !== null) c.header('Link', `<?${nextOf(c.req.url, more)}>; rel="next"`)
          return csvAnswer(c, `perkara-${drill.figure}.csv`, rows)
        }
        return c.json(await caseDrillPage(callerOf(c), drill), 200)
      },
    )

const nextOf = (url: string, cursor: string): string => {
  const query = new URL(url).searchParams
  query.set('cursor', cursor)
  return query.toString()
}
