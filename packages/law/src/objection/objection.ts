import type { Actor, Place } from '../actor.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { Counting } from '../policy.ts'
import {
  type ErasedPart,
  type EraseIdentity,
  ERASURE_REFUSALS,
  type IdentityErased,
} from '../request/erasure.ts'
import type { Decree, RequestState } from '../request/request.ts'

/** Keberatan: UU 14/2008 P35–P36, Perki 1/2021 P39–P44. */
export const OBJECTION_GROUNDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
/**
 * a refused as exempt · b periodic information missing · c not answered · d answered otherwise than asked ·
 * e not fulfilled · f unreasonable cost · g late (UU P35(1)).
 */
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number]

export const OBJECTION_STATUSES = ['registered', 'in-process', 'answered', 'withdrawn'] as const
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number]

/** Keputusan Atasan PPID. */
export const OBJECTION_DECISIONS = ['granted', 'granted-in-part', 'refused'] as const
export type ObjectionDecision = (typeof OBJECTION_DECISIONS)[number]

/** Surat tanggapan: P44(2)a–b, its number and its day. */
export type Letter = Decree

export type ObjectionState = {
  status: ObjectionStatus
  grounds: readonly ObjectionGround[]
  hasRequest: boolean
  receivedOn: CalendarDate
  registeredOn: CalendarDate
  /** The day the window to object counts from (UU P36(1)). */
  groundFoundOn: CalendarDate
  calendarVersion: CalendarVersion
  /** Filed after the window; accepted all the same, judged by people (T6). */
  filedLate: boolean
  /** Who had answered the request when the objection came: never decides on it. */
  refuserId: string | null
  countedFrom?: CalendarDate
  deciderId: string | null
  /** The day after the limit on which silence was noted: the applicant may go to the commission. */
  silentSince: CalendarDate | null
  answer: {
    decision: ObjectionDecision
    on: CalendarDate
    by: string
    late: boolean
    letter: Letter
    decree: Decree | null
  } | null
  closedOn: CalendarDate | null
  /** Of an objection without a request: what of the objector was erased. */
  erased?: ErasedPart
}

export type ObjectionFacts = {
  actor: Actor
  place: Place
  today: CalendarDate
  counting: Counting
  /** The request objected to; null for ground b alone. */
  request: RequestState | null
  /** Whether another objection against that request awaits its answer. */
  anotherOpen: boolean
}

export type ObjectionCommand =
  | {
      type: 'register-objection'
      grounds: readonly ObjectionGround[]
      receivedOn: CalendarDate
      groundFoundOn: CalendarDate
    }
  | { type: 'assign-objection'; deciderId: string }
  | {
      type: 'answer-objection'
      decision: ObjectionDecision
      /** P44(2)c: a reply to each ground. */
      repliedGrounds: readonly ObjectionGround[]
      /** The day is null when the letter bears the day it goes out. */
      letter: { number: string; date: CalendarDate | null }
      /** P44(3): the decree goes with a refusal for exemption. */
      decree: Decree | null
    }
  | { type: 'note-silence' }
  | { type: 'withdraw-objection' }
  | { type: 'amend-calendar'; version: CalendarVersion }
  | EraseIdentity

/** Its own acts; `amend-calendar` it shares with a request. */
export const OBJECTION_ACTS = [
  'register-objection',
  'assign-objection',
  'answer-objection',
  'note-silence',
  'withdraw-objection',
] as const satisfies readonly ObjectionCommand['type'][]
export type ObjectionAct = (typeof OBJECTION_ACTS)[number]

export type ObjectionEvent =
  | {
      type: 'objection-registered'
      on: CalendarDate
      receivedOn: CalendarDate
      groundFoundOn: CalendarDate
      grounds: readonly ObjectionGround[]
      hasRequest: boolean
      calendarVersion: CalendarVersion
      filedLate: boolean
      refuserId: string | null
      /** The receipt of its request, by whose rule of counting it goes on; without a request its own. */
      countedFrom?: CalendarDate
    }
  | { type: 'objection-assigned'; on: CalendarDate; deciderId: string }
  | {
      type: 'objection-answered'
      on: CalendarDate
      by: string
      decision: ObjectionDecision
      late: boolean
      letter: Letter
      decree: Decree | null
      /** A grant makes the duty to answer the request whole again. */
      reopens: boolean
    }
  | { type: 'objection-silence-noted'; on: CalendarDate; since: CalendarDate }
  | { type: 'objection-withdrawn'; on: CalendarDate }
  | { type: 'calendar-amended'; on: CalendarDate; version: CalendarVersion }
  | IdentityErased

export const OBJECTION_REFUSALS = [
  'forbidden',
  'objection-already-registered',
  'objection-already-open',
  'objection-not-registered',
  'objection-ended',
  'grounds-missing',
  'ground-does-not-fit',
  'request-needed',
  'request-withdrawn',
  'date-in-future',
  'date-too-early',
  'date-before-receipt',
  'refuser-may-not-decide',
  'ground-without-reply',
  'decree-missing',
  'limit-still-running',
  'silence-already-noted',
  'calendar-already-adopted',
  ...ERASURE_REFUSALS,
] as const
export type ObjectionRefusal = (typeof OBJECTION_REFUSALS)[number]
