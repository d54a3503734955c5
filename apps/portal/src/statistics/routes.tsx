import type { Client } from '@terang/api/client'
import type { StatisticsView } from '@terang/contract/statistics'
import { Hono } from 'hono'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import { type Choice, choiceOf } from './question.ts'
import { StatisticsPage } from './statistics-page.tsx'
import { statisticsPageTexts } from './text.ts'

export const statisticsRoutes = () =>
  new Hono<Env>().get('/statistik', async (c) => {
    const scene = c.get('scene')
    const list = c.get('agencies')
    const choice = choiceOf({ year: c.req.query('tahun'), agency: c.req.query('badan') }, list)
    const view = await readStatistics(c.get('client'), choice)
    return page(
      c,
      {
        title: statisticsPageTexts[scene.lang].title,
        section: 'statistics',
        path: `/statistik${new URL(c.req.url).search}`,
        ...(choice.wrong ? { status: 404 as const } : {}),
      },
      <StatisticsPage scene={scene} view={view} agencies={list.agencies} wrong={choice.wrong} />,
    )
  })

const readStatistics = async (
  client: Client,
  { year, agency }: Choice,
): Promise<StatisticsView> => {
  const query = {
    ...(year === null ? {} : { year: String(year) }),
    ...(agency === null ? {} : { agencyId: agency.id }),
  }
  return (await client.statistics.index.$get({ query })).json()
}
