import { describe, expect, test } from 'vitest'
import { type Actor, type Membership, ROLES } from './actor.ts'
import { ACTS, type Act, mayEver, permitted, SCOPES, scopeOf } from './permission.ts'

/**
 * Every cell: officer, unit, ppid, superior, commission, admin, then applicant, system, anybody.
 * A role has the act in its own unit (u), in all units of its agency (a), everywhere (e), or nowhere (.).
 */
const MATRIX: Record<Act, string> = {
  register: '               a . a . . .   . . .',
  'declare-complete': '     a . a . . .   . . .',
  'declare-incomplete': '   a . a . . .   . . .',
  'note-delivery': '        a . a . . .   . . .',
  complete: '               a . a . . .   + . .',
  'note-not-completed': '   a . a . . .   . + .',
  assign: '                 a . a . . .   . . .',
  recall: '                 a . a . . .   . . .',
  accept: '                 . u . . . .   . . .',
  reply: '                  . u . . . .   . . .',
  'send-back': '            . u . . . .   . . .',
  'extend-deadline': '      . . a . . .   . . .',
  'propose-refusal': '      . . a . . .   . . .',
  'consent-refusal': '      . . . a . .   . . .',
  'decline-refusal': '      . . . a . .   . . .',
  'black-out': '            a . a . . .   . . .',
  answer: '                 . . a . . .   . . .',
  'hand-over': '            a . a . . .   . . .',
  withdraw: '               a . a . . .   + . .',
  'correct-receipt-date': ' a . a . . .   . . .',
  'note-payment': '         a . a . . .   . . .',
  'prove-delivery': '       a . a . . .   . . .',
  transcribe: '             a . a . . .   . . .',
  'plan-need': '            a . a . . .   . . .',
  'meet-need': '            a u a . . .   . . .',
  'forgo-need': '           a u a . . .   . . .',
  reopen: '                 . . . a . .   . + .',
  'amend-calendar': '       . . . . . .   . + .',
  'erase-identity': '       . . . . . .   . + .',
  'register-objection': '   a . a . . .   + . +',
  'assign-objection': '     a . a a . .   . + .',
  'answer-objection': '     . . . a . .   . . .',
  'note-silence': '         . . . . . .   . + .',
  'withdraw-objection': '   a . a . . .   + . .',
  'note-petition': '        a . a a . .   . . .',
  'note-stage': '           a . a a . .   . . .',
  'note-outcome': '         a . a a . .   . . .',
  'note-hearing': '         a . a a . .   . . .',
  'add-unit': '             . . . . . a   . . .',
  'rename-unit': '          . . . . . a   . . .',
  'close-unit': '           . . . . . a   . . .',
  'reopen-unit': '          . . . . . a   . . .',
  'invite-person': '        . . . . . a   . . .',
  'renew-invitation': '     . . . . . a   . . .',
  'change-roles': '         . . . . . a   . . .',
  'deactivate-person': '    . . . . . a   . . .',
  'reinstate-person': '     . . . . . a   . . .',
  'accept-invitation': '    e e e e e e   + . +',
  'test-exemption': '       . . a . . .   . . .',
  'change-exemption': '     . . a . . .   . . .',
  'consent-exemption': '    . . . a . .   . . .',
  'decline-exemption': '    . . . a . .   . . .',
  'decree-exemption': '     . . a . . .   . . .',
  'open-exemption': '       . . a . . .   . + .',
  'adopt-calendar': '       . . . . . a   . . .',
  'declare-holiday': '      . . . . . a   . . .',
  'withdraw-holiday': '     . . . . . a   . . .',
  'set-counting': '     . . . . . a   . . .',
  'set-unit-terms': '     . . . . . a   . . .',
  'set-number-pattern': '     . . . . . a   . . .',
  'set-role-titles': '     . . . . . a   . . .',
  'set-retention': '     . . . . . a   . . .',
  'list-requests': '        a u a a . .   . . .',
  'read-request': '         a u a a . .   . + .',
  'read-identity': '        a . a . . .   . . .',
  'read-file': '            a u a a . .   + . .',
  'list-objections': '      a . a a . .   . . .',
  'read-objection': '       a u a a . .   + + .',
  'list-disputes': '        a . a a . .   . . .',
  'read-dispute': '         a . a a . .   . . .',
  'list-exemptions': '      a . a a . .   . . .',
  'read-exemption': '       a . a a . .   . + .',
  'upload-file': '          . . . . . .   + . +',
  'read-account': '         e e e e e e   . . .',
  'read-outbox': '          a . a . . a   . . .',
  'read-settings': '        . . . . . a   . . .',
  'read-agencies-statistics': '. . . . e .   . . .',
  ask: '                    . . . . . .   + . +',
  track: '                  . . . . . .   + . +',
  'read-deadlines': '       . . . . . .   + . +',
  'read-calendar': '        . . . . . .   + . +',
  'read-public-units': '    . . . . . .   + . +',
  'read-statistics': '      . . . . . .   + . +',
  'read-exempt-list': '     . . . . . .   + . +',
  'sign-in': '              . . . . . .   + . +',
  'set-up': '               . . . . . .   + . +',
  'read-contract': '        . . . . . .   + . +',
}

const HOME = { agencyId: 'ag_1', unitId: 'unit_1' }
const PLACES = {
  'own-unit': HOME,
  'other-unit': { agencyId: 'ag_1', unitId: 'unit_2' },
  'other-agency': { agencyId: 'ag_2', unitId: 'unit_1' },
} as const
const REACH: Record<string, readonly string[]> = {
  '.': [],
  u: ['own-unit'],
  a: ['own-unit', 'other-unit'],
  e: ['own-unit', 'other-unit', 'other-agency'],
}
const holding = (...roles: readonly Membership['role'][]): Actor => ({
  kind: 'staff',
  personId: 'per_1',
  memberships: roles.map((role) => ({ role, ...HOME })),
})
const others: readonly Actor[] = [
  { kind: 'applicant', personId: 'per_2' },
  { kind: 'system' },
  { kind: 'anonymous' },
]

describe.each(ACTS)('%s', (act) => {
  const cells = MATRIX[act].trim().split(/\s+/)
  const anybody = cells[8] === '+'

  test.each(ROLES.map((role, column) => [role, cells[column] ?? ''] as const))(
    'by a %s: %s',
    (role, cell) => {
      const reach = REACH[cell]
      const allowed = Object.entries(PLACES).filter(
        ([, place]) => permitted(holding(role), act, place).ok,
      )
      // What anybody may do, staff may do too, as a citizen.
      expect(allowed.map(([scope]) => scope)).toEqual(anybody ? REACH['e'] : reach)
      expect(mayEver(holding(role), act)).toBe(cell !== '.')
    },
  )

  test.each(others.map((actor, column) => [actor.kind, actor, cells[6 + column]] as const))(
    'by %s',
    (_kind, actor, cell) => {
      expect(permitted(actor, act, HOME).ok).toBe(cell === '+')
      expect(mayEver(actor, act)).toBe(cell === '+')
    },
  )
})

test('the matrix above has a row for every act and nine cells in each', () => {
  expect(Object.keys(MATRIX)).toEqual([...ACTS])
  for (const row of Object.values(MATRIX)) expect(row.trim().split(/\s+/)).toHaveLength(9)
})

test('a place lies in the own unit, in another unit, or in another agency even under the same unit id', () => {
  const membership: Membership = { role: 'unit', ...HOME }
  expect(Object.values(PLACES).map((place) => scopeOf(membership, place))).toEqual(
    SCOPES.filter((scope) => scope !== 'own-case'),
  )
})

test('who holds several roles acts in the least powerful that has the act', () => {
  const chief = holding('superior', 'ppid', 'officer')
  expect(permitted(chief, 'register', HOME)).toEqual({ ok: true, value: 'officer' })
  expect(permitted(chief, 'answer', HOME)).toEqual({ ok: true, value: 'ppid' })
  expect(permitted(chief, 'consent-refusal', HOME)).toEqual({ ok: true, value: 'superior' })
})

test('a role in one unit lends nothing to a role in another', () => {
  const actor: Actor = {
    kind: 'staff',
    personId: 'per_1',
    memberships: [
      { role: 'unit', ...HOME },
      { role: 'officer', agencyId: 'ag_2', unitId: 'unit_9' },
    ],
  }
  expect(permitted(actor, 'reply', PLACES['other-unit']).ok).toBe(false)
  expect(permitted(actor, 'register', HOME).ok).toBe(false)
  expect(permitted(actor, 'read-identity', HOME).ok).toBe(false)
})

test('an administrator and the commission see no identity and no case', () => {
  for (const role of ['admin', 'commission'] as const) {
    for (const act of ['list-requests', 'read-request', 'read-identity', 'read-file'] as const) {
      expect(permitted(holding(role), act, HOME).ok).toBe(false)
    }
  }
})
