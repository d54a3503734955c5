import {
  ABSENCES,
  ATTENDANCES,
  DISPUTE_ACTS,
  DISPUTE_REFUSALS,
  DISPUTE_RULINGS,
  DISPUTE_STAGES,
  HEARING_KINDS,
  OBJECTION_GROUNDS,
} from '@terang/law'
import * as z from 'zod'
import { DeadlineView } from './deadlines.ts'
import { EventView } from './history-views.ts'

const day = z.string()

/** A sitting of the commission, as the body noted it. */
export const HearingView = z.object({
  kind: z.enum(HEARING_KINDS),
  day,
  /** HH:MM on the clock of the agency. */
  startsAt: z.string().nullable(),
  place: z.string().nullable(),
  /** Null while it is still to come. */
  attendance: z.enum(ATTENDANCES).nullable(),
})
export type HearingView = z.infer<typeof HearingView>

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
  /** In the order of their days. */
  hearings: z.array(HearingView),
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
  /** What has to be there before a sitting to come: Perki 1/2013 P24(2), P57(3). */
  beforeHearings: z.array(
    z.object({
      kind: z.enum(HEARING_KINDS),
      day,
      rule: z.enum(['dispute.summons', 'dispute.conclusions']),
      dueOn: day,
    }),
  ),
  /** What the absence of a party may lead to, which the commission decides. */
  absences: z.array(z.enum(ABSENCES)),
  /** The sittings that may be noted now. */
  hearingKinds: z.array(z.enum(HEARING_KINDS)),
  /** The stage that a ruling noted now leads to. */
  ruledStage: z.enum(DISPUTE_STAGES).nullable(),
})
export type DisputeView = z.infer<typeof DisputeView>
