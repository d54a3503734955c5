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
