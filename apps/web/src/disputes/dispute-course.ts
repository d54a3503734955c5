import type { DisputeView } from '@terang/contract/dispute-views'
import { DISPUTE_RULINGS, DISPUTE_STAGES, type DisputeRuling, type DisputeStage } from '@terang/law'

type Event = DisputeView['history'][number]

export type CourseStep = {
  stage: DisputeStage
  on: string
  ruling: DisputeRuling | null
  number: string | null
}

/** Jalannya sengketa: the stages it went through, in order, out of its record. */
export const courseOf = (history: readonly Event[]): CourseStep[] =>
  history.flatMap((event): CourseStep[] => {
    const { type, on, data, words } = event
    if (type === 'petition-noted') {
      const filedOn = typeof data['filedOn'] === 'string' ? data['filedOn'] : on
      return [{ stage: 'filed', on: filedOn, ruling: null, number: null }]
    }
    const stage = DISPUTE_STAGES.find((each) => each === data['stage'])
    if (!stage) return []
    const ruling = DISPUTE_RULINGS.find((each) => each === data['ruling']) ?? null
    return [{ stage, on, ruling, number: words.decisionNumber ?? null }]
  })
