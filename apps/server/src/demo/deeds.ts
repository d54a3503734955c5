import type { Applicant } from '@terang/contract/applicants'
import type { TestExemption } from '@terang/contract/exemptions'
import type {
  CalendarDate,
  Channel,
  DisputeCommand,
  ExemptionCommand,
  ObjectionCommand,
  ObjectionGround,
  ProposalExtent,
  RequestCommand,
} from '@terang/law'
import type { DemoRequest } from './requests.ts'

type Words = Record<string, string | null>

/** An act on a request: what the law judges, and the words that go with it. */
export type RequestDeed = {
  kind: 'request'
  command: Exclude<RequestCommand, { type: 'register' | 'propose-refusal' }>
  words?: Words
}

/** A refusal proposed, resting on the exemption that stands at another place of the plan. */
export type RefusalDeed = {
  kind: 'refuses'
  extent: ProposalExtent
  restsAt: number
  words: Words
}

/** An objection as it is filed: to the request of the same case, or by itself for ground b. */
export type Filing = {
  agencyId: string
  grounds: readonly ObjectionGround[]
  groundFoundOn: CalendarDate
  receivedOn: CalendarDate
  reason: string
  channel: Channel
  /** Only without a request. */
  alone: { purpose: string; applicant: Applicant } | null
}

export type ObjectionDeed = {
  kind: 'objection'
  command: Exclude<ObjectionCommand, { type: 'register-objection' }>
  words?: Words
  /** The request lives again by it, with an entry of its own. */
  reopens: boolean
}

export type DisputeDeed = {
  kind: 'dispute'
  command: Exclude<DisputeCommand, { type: 'note-petition' }>
  words?: Words
  registrationNumber?: string
}

/** Everything that somebody in the demo may do, each through the use-case of its route. */
export type Deed =
  | { kind: 'asks'; request: DemoRequest; receivedOn: CalendarDate }
  | RequestDeed
  | RefusalDeed
  | { kind: 'objects'; filing: Filing }
  | ObjectionDeed
  | { kind: 'petitions'; petitionedOn: CalendarDate }
  | DisputeDeed
  | { kind: 'tests'; sheet: TestExemption }
  | {
      kind: 'exemption'
      command: Exclude<ExemptionCommand, { type: 'test-exemption' | 'change-exemption' }>
    }
