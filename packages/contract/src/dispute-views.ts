import {
  DISPUTE_ACTS,
  DISPUTE_REFUSALS,
  DISPUTE_RULINGS,
  DISPUTE_STAGES,
  OBJECTION_GROUNDS,
} from '@terang/law'
import * as z from 'zod'
import { DeadlineView } from './deadlines.ts'
import { EventView } from './history-views.ts'

const day = z.string()

/** A dispute as its objection shows it. */
export const DisputeMark = z.object({
  id: z.string(),
  version: z.int(),
  stage: z.enum(DISPUTE_STAGES),
  ruling: z.enum(DISPUTE_RULINGS).nullable(),
  petitionedOn: day,
  filedLate: z.boolean(),
  /** As the commission writes it; null while it has given none. */
  registrationNumber: z.string().nullable(),
  closedOn: day.nullable(),
})
export type DisputeMark = z.infer<typeof DisputeMark>

const CaseLine = z.object({ id: z.string(), registerNumber: z.string() })

const common = {
  ...DisputeMark.shape,
  today: day,
  grounds: z.array(z.enum(OBJECTION_GROUNDS)),
  /** The day on which the stage began. */
  since: day,
  afterSilence: z.boolean(),
  objection: CaseLine,
  request: CaseLine.extend({ title: z.string() }).nullable(),
}

/** A line of the list of disputes. */
export const DisputeRow = z.object(common)
export type DisputeRow = z.infer<typeof DisputeRow>

export const DisputePage = z.object({
  today: day,
  rows: z.array(DisputeRow),
  nextCursor: z.string().nullable(),
  counts: z.object({ open: z.int(), closed: z.int() }),
})
export type DisputePage = z.infer<typeof DisputePage>

/** Limits of the commission and the courts: law.md rows 9 to 19, as far as they run. */
export const DisputeLimitsView = z.object({
  /** UU P37(2): the window in which the petition had to come. */
  filing: DeadlineView,
  start: DeadlineView,
  settlement: DeadlineView,
  incompleteLetter: DeadlineView.nullable(),
  completion: DeadlineView.nullable(),
  mediation: DeadlineView.nullable(),
  /** The last day of mediation if it is prolonged, which the law allows once. */
  mediationAtMost: day.nullable(),
  challenge: DeadlineView.nullable(),
  /** The earlier reading of the challenge: the alarm. */
  challengeAlarm: day.nullable(),
  cassation: DeadlineView.nullable(),
})
export type DisputeLimitsView = z.infer<typeof DisputeLimitsView>

/** The dispute, as the body keeps its course. */
export const DisputeView = z.object({
  audience: z.literal('staff'),
  ...common,
  agency: z.object({ id: z.string(), name: z.string(), shortName: z.string() }),
  /** The day whose rule of counting it goes by. */
  countedFrom: day,
  limits: DisputeLimitsView,
  decisionReceivedOn: day.nullable(),
  /** The number of the newest decision or judgment. */
  decisionNumber: z.string().nullable(),
  history: z.array(EventView),
  acts: z.object({ can: z.array(z.enum(DISPUTE_ACTS)) }),
  /** What may be noted next; a stage that says why not is told with its reason. */
  stages: z.object({
    can: z.array(z.enum(DISPUTE_STAGES)),
    cannot: z.partialRecord(z.enum(DISPUTE_STAGES), z.enum(DISPUTE_REFUSALS)),
  }),
  /** The stage that a ruling noted now leads to. */
  ruledStage: z.enum(DISPUTE_STAGES).nullable(),
})
export type DisputeView = z.infer<typeof DisputeView>
