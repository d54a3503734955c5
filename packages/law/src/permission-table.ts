import type { Role } from './actor.ts'
import { AGENCY_ACTS } from './agency/agency.ts'
import { CALENDAR_ACTS } from './agency/calendar.ts'
import { HOUSE_RULE_ACTS } from './agency/house-rules.ts'
import { DISPUTE_ACTS } from './dispute/dispute.ts'
import { EXEMPTION_ACTS } from './exemption/exemption.ts'
import { OBJECTION_ACTS } from './objection/objection.ts'
import { REQUEST_ACTS } from './request/commands.ts'

export const SCOPES = ['own-unit', 'other-unit', 'other-agency', 'own-case'] as const
export type Scope = (typeof SCOPES)[number]

/** Reading, administration and the public doors, beside the acts on cases. */
const OTHER_ACTS = [
  'list-requests',
  'read-request',
  'read-identity',
  'read-file',
  'list-objections',
  'read-objection',
  'list-disputes',
  'read-dispute',
  'list-exemptions',
  'read-exemption',
  'upload-file',
  'read-account',
  'read-outbox',
  'read-settings',
  'read-agencies-statistics',
  'ask',
  'track',
  'read-deadlines',
  'read-calendar',
  'read-public-units',
  'read-statistics',
  'read-exempt-list',
  'sign-in',
  'set-up',
  'read-contract',
] as const

/** Perbuatan: everything that somebody may or may not do. */
export const ACTS = [
  ...REQUEST_ACTS,
  ...OBJECTION_ACTS,
  ...DISPUTE_ACTS,
  ...AGENCY_ACTS,
  ...EXEMPTION_ACTS,
  ...CALENDAR_ACTS,
  ...HOUSE_RULE_ACTS,
  ...OTHER_ACTS,
] as const
export type Act = (typeof ACTS)[number]

type StaffScope = Exclude<Scope, 'own-case'>
/** Who may do one act: each role with its scopes, the applicant on the own case, the daily job, anybody. */
export type PermissionRow = Partial<Record<Role, readonly StaffScope[]>> & {
  applicant?: true
  system?: true
  anonymous?: true
}

const AGENCY = ['own-unit', 'other-unit'] as const
const EVERYWHERE = ['own-unit', 'other-unit', 'other-agency'] as const
const OWN_UNIT = ['own-unit'] as const

/** The desk and the PPID: registering, checking, routing (Perki 1/2021 P7(5), P10). */
const DESK: PermissionRow = { officer: AGENCY, ppid: AGENCY }
/** Decisions that the law gives to the PPID (P10(2), P34, P36). */
const PPID: PermissionRow = { ppid: AGENCY }
/** Consent and objections: the Atasan PPID (P7(1), P10(2)e–f, P44). */
const SUPERIOR: PermissionRow = { superior: AGENCY }
/** Objections and disputes pass between the desk, the PPID and the superior (P39–P44). */
const OFFICE: PermissionRow = { ...DESK, ...SUPERIOR }
/** Who arranges the agency, and does nothing in its cases; of those a calendar would move, number and dates. */
const ADMIN: PermissionRow = { admin: AGENCY }
const STAFF: PermissionRow = {
  officer: EVERYWHERE,
  unit: EVERYWHERE,
  ppid: EVERYWHERE,
  superior: EVERYWHERE,
  commission: EVERYWHERE,
  admin: EVERYWHERE,
}
const ANYBODY: PermissionRow = { anonymous: true }
const JOB: PermissionRow = { system: true }

/** Tabel wewenang: role × act × where. The only place that says who may do what. */
export const PERMISSIONS: Record<Act, PermissionRow> = {
  register: DESK,
  'declare-complete': DESK,
  'declare-incomplete': DESK,
  'note-delivery': DESK,
  complete: { ...DESK, applicant: true },
  'note-not-completed': { ...DESK, system: true },
  assign: DESK,
  recall: DESK,
  accept: { unit: OWN_UNIT },
  reply: { unit: OWN_UNIT },
  'send-back': { unit: OWN_UNIT },
  'extend-deadline': PPID,
  'propose-refusal': PPID,
  'consent-refusal': SUPERIOR,
  'decline-refusal': SUPERIOR,
  'black-out': DESK,
  answer: PPID,
  'hand-over': DESK,
  withdraw: { ...DESK, applicant: true },
  'correct-receipt-date': DESK,
  'note-payment': DESK,
  'prove-delivery': DESK,
  transcribe: DESK,
  'plan-need': DESK,
  'meet-need': { ...DESK, unit: OWN_UNIT },
  'forgo-need': { ...DESK, unit: OWN_UNIT },
  reopen: { ...SUPERIOR, system: true },
  'amend-calendar': JOB,
  'erase-identity': JOB,

  'register-objection': { ...DESK, applicant: true, anonymous: true },
  'assign-objection': { ...OFFICE, system: true },
  'answer-objection': SUPERIOR,
  'note-silence': JOB,
  'withdraw-objection': { ...DESK, applicant: true },

  'note-petition': OFFICE,
  'note-stage': OFFICE,
  'note-outcome': OFFICE,
  'note-hearing': OFFICE,

  'add-unit': ADMIN,
  'rename-unit': ADMIN,
  'close-unit': ADMIN,
  'reopen-unit': ADMIN,
  'invite-person': ADMIN,
  'renew-invitation': ADMIN,
  'change-roles': ADMIN,
  'deactivate-person': ADMIN,
  'reinstate-person': ADMIN,
  'adopt-calendar': ADMIN,
  'declare-holiday': ADMIN,
  'withdraw-holiday': ADMIN,
  'set-counting': ADMIN,
  'set-unit-terms': ADMIN,
  'set-number-pattern': ADMIN,
  'set-role-titles': ADMIN,
  'set-retention': ADMIN,
  'accept-invitation': { ...STAFF, ...ANYBODY },
  'test-exemption': PPID,
  'change-exemption': PPID,
  'consent-exemption': SUPERIOR,
  'decline-exemption': SUPERIOR,
  'decree-exemption': PPID,
  'open-exemption': { ...PPID, ...JOB },

  'list-requests': { officer: AGENCY, ppid: AGENCY, superior: AGENCY, unit: OWN_UNIT },
  'read-request': { officer: AGENCY, ppid: AGENCY, superior: AGENCY, unit: OWN_UNIT, system: true },
  'read-identity': DESK,
  'read-file': { officer: AGENCY, ppid: AGENCY, superior: AGENCY, unit: OWN_UNIT, applicant: true },
  'list-objections': OFFICE,
  'read-objection': { ...OFFICE, unit: OWN_UNIT, applicant: true, system: true },
  'list-disputes': OFFICE,
  'read-dispute': OFFICE,
  'list-exemptions': OFFICE,
  'read-exemption': { ...OFFICE, ...JOB },
  'upload-file': ANYBODY,
  'read-account': STAFF,
  'read-outbox': { ...DESK, admin: AGENCY },
  'read-settings': ADMIN,
  'read-agencies-statistics': { commission: EVERYWHERE },
  ask: ANYBODY,
  track: ANYBODY,
  'read-deadlines': ANYBODY,
  'read-calendar': ANYBODY,
  'read-public-units': ANYBODY,
  'read-statistics': ANYBODY,
  'read-exempt-list': ANYBODY,
  'sign-in': ANYBODY,
  'set-up': ANYBODY,
  'read-contract': ANYBODY,
}
