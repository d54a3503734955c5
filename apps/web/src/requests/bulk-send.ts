import type { PreviewAssignment } from '@terang/contract/requests'
import { parseResponse } from 'hono/client'
import { api, ApiProblem } from '../api.ts'
import type { BulkRow } from './bulk-run.ts'
import { asStaff } from './queries.ts'
import { workingUnits } from './working-units.ts'

export type Asking = Omit<PreviewAssignment, 'ids'> & { note?: string | undefined }

export const foresee = (ids: readonly string[], { unitId, days }: Asking) =>
  parseResponse(api.requests['assignment-preview'].$post({ json: { ids: [...ids], unitId, days } }))

/** The one assign act, under a key of this run: what arrived without an answer is not done twice. */
export const assignOne = (run: string, { id, version }: BulkRow, asking: Asking) =>
  parseResponse(
    api.requests[':id'].assignment.$post(
      { param: { id }, json: { version, ...asking } },
      { headers: { 'idempotency-key': `${run} ${id}` } },
    ),
  )

/** The counter-act, on the case as it is now: nothing is left to do where it was taken back already. */
export const recallOne = async (id: string, unitId: string, reason: string): Promise<void> => {
  const view = asStaff(await parseResponse(api.requests[':id'].$get({ param: { id } })))
  const asked = view.assignments.find(({ unit }) => unit.id === unitId)
  if (asked?.state === 'recalled') return
  const isOpen = workingUnits(view).some(({ unit }) => unit.id === unitId)
  if (!isOpen) throw new ApiProblem(moved)
  await parseResponse(
    api.requests[':id'].recall.$post({
      param: { id },
      json: { version: view.version, unitId, reason },
    }),
  )
}

const moved = {
  type: 'urn:terang:problem:unit-not-working',
  status: 409,
  code: 'unit-not-working',
  requestId: '',
} as const
