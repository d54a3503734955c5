import type { Actor, Place } from '../actor.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { Counting } from '../policy.ts'
import type { ObjectionGround } from '../objection/objection.ts'

/** Sengketa informasi before the Komisi Informasi: UU P37–P50, Perki 1/2013. */
export const DISPUTE_STAGES = [
  'filed',
  'incomplete',
  'not-registered',
  'registered',
  'preliminary',
  'interim-acceptance',
  'interim-rejection',
  'mediation',
  'mediation-decision',
  'mediation-failed',
  'adjudication',
  'decision',
  'final',
  'court',
  'court-judgment',
  'cassation',
  'cassation-judgment',
  'execution',
  'withdrawn',
  'stopped',
  'lapsed',
] as const
/** Tahap: the stages and ends of Perki 1/2013, then the courts of UU P47–P50. */
export type DisputeStage = (typeof DISPUTE_STAGES)[number]

/** Amar: UU P46, P49, Perki 1/2013. */
export const DISPUTE_RULINGS = ['granted', 'granted-in-part', 'refused'] as const
export type DisputeRuling = (typeof DISPUTE_RULINGS)[number]

/** Sidang: the sittings of the commission (Perki 1/2013 P36, P38, P51–P57, P59). */
export const HEARING_KINDS = ['preliminary', 'mediation', 'adjudication', 'ruling'] as const
export type HearingKind = (typeof HEARING_KINDS)[number]

/** Kehadiran: who came, or that the sitting was put off. */
export const ATTENDANCES = [
  'both',
  'without-applicant',
  'without-body',
  'nobody',
  'postponed',
] as const
export type Attendance = (typeof ATTENDANCES)[number]

/** One sitting; one kind on one day is one, and is noted again when it is known who came. */
export type Hearing = {
  kind: HearingKind
  day: CalendarDate
  /** Minutes since midnight on the clock of the agency; null where the summons names no hour. */
  startsAt: number | null
  /** Null while it is still to come. */
  attendance: Attendance | null
}

export type DisputeState = {
  stage: DisputeStage
  /** Grounds of the objection: ground a alone is never mediated (UU P40(2), T18). */
  grounds: readonly ObjectionGround[]
  filedOn: CalendarDate
  /** The day the fourteen working days count from, and whether it was the end of a silent limit. */
  windowFrom: CalendarDate
  afterSilence: boolean
  countedFrom?: CalendarDate
  calendarVersion: CalendarVersion
  /** Filed after the fourteen working days; noted, and judged by the commission. */
  filedLate: boolean
  ruling: DisputeRuling | null
  /** When the body received the copy of the newest decision or judgment. */
  decisionReceivedOn: CalendarDate | null
  since: CalendarDate
  closedOn: CalendarDate | null
  /** In the order of their days; absent until one is noted. */
  hearings?: readonly Hearing[]
}

export type DisputeFacts = {
  actor: Actor
  place: Place
  today: CalendarDate
  counting: Counting
}

export type DisputeCommand =
  | {
      type: 'note-petition'
      grounds: readonly ObjectionGround[]
      filedOn: CalendarDate
      /** The answer to the objection, or the end of its limit when there was silence. */
      windowFrom: CalendarDate
      afterSilence: boolean
      /** The receipt of the first case, by whose rule of counting all of them count. */
      countedFrom?: CalendarDate
    }
  | { type: 'note-stage'; stage: DisputeStage; on: CalendarDate }
  | {
      type: 'note-outcome'
      ruling: DisputeRuling
      on: CalendarDate
      receivedOn: CalendarDate
    }
  | { type: 'note-hearing'; hearing: Hearing }

export const DISPUTE_ACTS = [
  'note-petition',
  'note-stage',
  'note-outcome',
  'note-hearing',
] as const satisfies readonly DisputeCommand['type'][]
export type DisputeAct = (typeof DISPUTE_ACTS)[number]

export type DisputeEvent =
  | {
      type: 'petition-noted'
      on: CalendarDate
      filedOn: CalendarDate
      grounds: readonly ObjectionGround[]
      windowFrom: CalendarDate
      afterSilence: boolean
      calendarVersion: CalendarVersion
      filedLate: boolean
      countedFrom?: CalendarDate
    }
  | { type: 'stage-noted'; on: CalendarDate; stage: DisputeStage }
  | {
      type: 'ruling-noted'
      on: CalendarDate
      stage: DisputeStage
      ruling: DisputeRuling
      receivedOn: CalendarDate
    }
  | ({ type: 'hearing-noted'; on: CalendarDate } & Hearing)

export const DISPUTE_REFUSALS = [
  'forbidden',
  'petition-already-noted',
  'petition-not-noted',
  'dispute-ended',
  'grounds-missing',
  'stage-out-of-order',
  'ruling-needed',
  'mediation-not-for-ground-a',
  'mediation-not-yet-tried',
  'limit-still-running',
  'hearing-out-of-order',
  'attendance-missing',
  'date-in-future',
  'date-before-receipt',
] as const
export type DisputeRefusal = (typeof DISPUTE_REFUSALS)[number]
