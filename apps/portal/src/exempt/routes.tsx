import { ApiProblem, type Client } from '@terang/api/client'
import type { ExemptListPage } from '@terang/contract/exemption-views'
import { Hono } from 'hono'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import { ExemptPage } from './exempt-page.tsx'
import { exemptTexts } from './text.ts'

export const exemptRoutes = () =>
  new Hono<Env>().get('/informasi-dikecualikan', async (c) => {
    const scene = c.get('scene')
    const { agencies } = c.get('agencies')
    const typed = c.req.query('badan') ?? ''
    const agency = agencies.find(({ id }) => id === typed) ?? null
    const cursor = c.req.query('lanjut')
    const found = await readList(c.get('client'), { agencyId: agency?.id, cursor })
    const isUnknown = agency === null && typed !== ''
    return page(
      c,
      {
        title: exemptTexts[scene.lang].title,
        path: `/informasi-dikecualikan${new URL(c.req.url).search}`,
        ...(isUnknown || found.isLost ? { status: 404 as const } : {}),
      },
      <ExemptPage
        scene={scene}
        list={found.list}
        agencies={agencies}
        agency={agency}
        wrong={isUnknown ? 'noAgency' : found.isLost ? 'lost' : null}
      />,
    )
  })

type Wanted = { agencyId: string | undefined; cursor: string | undefined }

/** A cursor that is none leads to the first page, and is told. */
const readList = async (
  client: Client,
  { agencyId, cursor }: Wanted,
): Promise<{ list: ExemptListPage; isLost: boolean }> => {
  const query = agencyId === undefined ? {} : { agencyId }
  const read = async (more: { cursor?: string }) =>
    (await client.exemptions.list.$get({ query: { ...query, ...more } })).json()
  if (cursor === undefined) return { list: await read({}), isLost: false }
  try {
    return { list: await read({ cursor }), isLost: false }
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.code !== 'invalid-input') throw error
    return { list: await read({}), isLost: true }
  }
}
