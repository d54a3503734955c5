import type { DisputeStage } from './dispute.ts'

const WITHDRAWN_OR_STOPPED = ['withdrawn', 'stopped'] as const satisfies readonly DisputeStage[]

/** Which stage may follow which: Perki 1/2013 P13–P60, then UU P47–P50. */
export const NEXT_STAGES = {
  filed: ['incomplete', 'not-registered', 'registered', ...WITHDRAWN_OR_STOPPED],
  incomplete: ['not-registered', 'registered', ...WITHDRAWN_OR_STOPPED],
  'not-registered': [],
  registered: ['preliminary', ...WITHDRAWN_OR_STOPPED],
  preliminary: [
    'interim-acceptance',
    'interim-rejection',
    'mediation',
    'adjudication',
    'lapsed',
    ...WITHDRAWN_OR_STOPPED,
  ],
  'interim-acceptance': ['mediation', 'adjudication', 'lapsed', ...WITHDRAWN_OR_STOPPED],
  'interim-rejection': ['court', 'final'],
  mediation: ['mediation-decision', 'mediation-failed', 'lapsed', ...WITHDRAWN_OR_STOPPED],
  'mediation-decision': [],
  'mediation-failed': ['adjudication', ...WITHDRAWN_OR_STOPPED],
  adjudication: ['decision', 'lapsed', ...WITHDRAWN_OR_STOPPED],
  decision: ['final', 'court'],
  final: [],
  court: ['court-judgment'],
  'court-judgment': ['final', 'cassation'],
  cassation: ['cassation-judgment'],
  'cassation-judgment': [],
  execution: [],
  withdrawn: [],
  stopped: [],
  lapsed: [],
} as const satisfies Record<DisputeStage, readonly DisputeStage[]>

/** Stages that end with a ruling and the receipt of its copy. */
export const RULED_STAGES: readonly DisputeStage[] = [
  'decision',
  'court-judgment',
  'cassation-judgment',
]

/** Perki 1/2013 P60(4): what binds may be executed by the court; the one thing noted after an end. */
export const EXECUTABLE_STAGES: readonly DisputeStage[] = [
  'mediation-decision',
  'final',
  'cassation-judgment',
]

export const endsDispute = (stage: DisputeStage): boolean => NEXT_STAGES[stage].length === 0

/** Whether a dispute in the one stage can come to the other, by whatever steps. */
export const mayFollow = (earlier: DisputeStage, later: DisputeStage): boolean => {
  const following: readonly DisputeStage[] = NEXT_STAGES[earlier]
  if (later === 'execution' && EXECUTABLE_STAGES.includes(earlier)) return true
  return following.some((next) => next === later || mayFollow(next, later))
}
