import type { TestApi } from './house.ts'

export type Logged = {
  type: string
  on: string
  at: string
  actor: { capacity: string; person: string | null }
}

/** What the log of the record says about a case, oldest first. */
export const entriesOf = async ({ database }: TestApi, id: string): Promise<Logged[]> => {
  const { rows } = await database.client.execute({
    sql: 'select entry from events where case_id = ? order by version',
    args: [id],
  })
  return rows.map((row) => JSON.parse(String(row['entry'])))
}

/** The row of a case's newest event. */
export const lastEvent = async ({ database }: TestApi, id: string) => {
  const rows = await database.db.query.events.findMany()
  const last = rows
    .filter((row) => row.caseId === id)
    .toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0))
    .at(-1)
  if (!last) throw new Error('the case has no events')
  return last
}

/** The fields whose words lie beside an entry. */
export const wordsBeside = async ({ database }: TestApi, agency: string, seq: number) =>
  (await database.db.query.eventWords.findMany())
    .filter((row) => row.agency === agency && row.seq === seq)
    .map((row) => row.field)
