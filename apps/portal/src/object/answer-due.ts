import type { DeadlineView } from '@terang/contract/deadlines'
import type { Context } from 'hono'
import { readDeadline } from '../desk.ts'
import type { Env } from '../portal.ts'

type Asked = {
  agencyId: string
  receivedOn: string
  /** The receipt of the request objected to, by whose rule it counts. */
  countedFrom?: string | undefined
}

/** Tanggapan Atasan PPID, UU P36(2): null when it cannot be counted now, and the page does without. */
export const answerLimit = async (
  c: Context<Env>,
  { agencyId, receivedOn: from, countedFrom = from }: Asked,
): Promise<DeadlineView | null> => {
  try {
    return await readDeadline(c.get('client'), {
      rule: 'objection.answer',
      from,
      agencyId,
      countedFrom,
    })
  } catch {
    return null
  }
}

export const answerDueOn = async (c: Context<Env>, asked: Asked): Promise<string | null> =>
  (await answerLimit(c, asked))?.dueOn ?? null
