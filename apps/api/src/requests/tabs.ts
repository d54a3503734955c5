import type { WORK_TABS } from '@terang/contract/request-views'
import type { Holder, Role } from '@terang/law'

export type WorkTab = (typeof WORK_TABS)[number]

/** The standings of counters.ts: status and holder of an open case, or closed. */
const OPEN = [
  'registered:desk',
  'incomplete:applicant',
  'in-process:desk',
  'in-process:unit',
  'in-process:superior',
  'in-process:ppid',
  'answered:desk',
] as const
export type Standing = (typeof OPEN)[number] | 'closed'

const heldBy = (holder: Holder): Standing[] => OPEN.filter((one) => one.endsWith(`:${holder}`))

/** What waits for somebody in a role: the desk checks, routes and hands over, the PPID decides. */
const MINE: Partial<Record<Role, readonly Standing[]>> = {
  officer: heldBy('desk'),
  unit: heldBy('unit'),
  ppid: [...heldBy('ppid'), 'in-process:desk'],
  superior: heldBy('superior'),
}

/** Which standings a tab of the work list shows to somebody in these roles. */
export const standingsOf = (tab: WorkTab, roles: readonly Role[]): readonly Standing[] => {
  switch (tab) {
    case 'open':
      return OPEN
    case 'mine':
      return [...new Set(roles.flatMap((role) => MINE[role] ?? []))]
    case 'with-unit':
      return heldBy('unit')
    case 'with-applicant':
      return heldBy('applicant')
    case 'with-superior':
      return heldBy('superior')
    case 'to-hand-over':
      return ['answered:desk']
    case 'closed':
      return ['closed']
  }
}
