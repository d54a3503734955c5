import type { RetentionPreview, RetentionTerms } from '@terang/contract/house-rules'
import { erasureDays, latest, permitted } from '@terang/law'
import type * as z from 'zod'
import type { Caller } from '../caller.ts'
import { keptMatters } from '../jobs/matters.ts'
import { Refused } from '../refused.ts'
import { dayIn } from '../requests/act.ts'
import { getAgencyOf } from './store.ts'

const SHOWN = 100

/** What a rule of retention would erase, and on which day: nothing is written. */
export const previewRetention = async (
  caller: Caller,
  agencyId: string,
  terms: z.infer<typeof RetentionTerms>,
): Promise<RetentionPreview> => {
  const { agency, actor, place } = await getAgencyOf(caller, agencyId)
  if (!permitted(actor, 'read-settings', place).ok) throw new Refused('forbidden')
  const from = dayIn('from', terms.from)
  const cases: RetentionPreview['cases'] = []
  let [closed, open] = [0, 0]
  for await (const { id, registerNumber, hasPapers, lastRemedyOn } of keptMatters(caller.deps, {
    agency,
  })) {
    if (lastRemedyOn === null) open += 1
    else {
      closed += 1
      const days = erasureDays(lastRemedyOn, terms)
      const identity = latest(from, days.identity)
      const papers = latest(from, days.papers)
      if (hasPapers && papers < identity)
        cases.push({ id, registerNumber, what: 'papers', on: papers })
      cases.push({ id, registerNumber, what: 'identity', on: identity })
    }
  }
  const inOrder = cases.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return {
    closed,
    open,
    dueAtOnce: cases.filter(({ on }) => on === from).length,
    cases: inOrder.slice(0, SHOWN),
  }
}
