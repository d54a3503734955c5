import type { CalendarDate } from '../calendar-date.ts'
import type { ExemptionStanding, RestingExemption } from '../request/request.ts'
import type { ExemptionState, ExemptionStatus } from './exemption.ts'
import { exemptionStatusOn } from './limits.ts'

const STANDING: Record<ExemptionStatus, ExemptionStanding> = {
  tested: 'not-decreed',
  consented: 'not-decreed',
  exempt: 'in-force',
  declined: 'ended',
  opened: 'ended',
}

type Registered = { id: string; agencyId: string; state: ExemptionState }

/** Pengecualian as a refusal may rest on it that day (UU P19, Perki P34(2)). */
export const restingExemption = (
  { id, agencyId, state }: Registered,
  today: CalendarDate,
): RestingExemption => ({
  id,
  agencyId,
  standing: STANDING[exemptionStatusOn(state, today)],
  letters: state.sheet.letters,
  decree: state.decree,
})
