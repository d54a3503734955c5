import type { RequestView } from '@terang/contract/request-views'
import { applicantIn } from '../requests/intake-input.ts'
import { textIn, textsIn } from '../ui/form-data.ts'

export type ObjectedRequest = Pick<
  RequestView,
  'id' | 'version' | 'registerNumber' | 'title' | 'agency' | 'objecting' | 'receivedOn' | 'today'
>

/** Keberatan yang dicatat petugas: over a request, or for ground b without one (P41(5), T18). */
export const registerInput = (data: FormData, request: ObjectedRequest | null) => ({
  agencyId: request?.agency.id ?? textIn(data, 'agencyId') ?? '',
  requestId: request?.id ?? null,
  requestVersion: request?.version ?? null,
  grounds: request ? textsIn(data, 'grounds') : ['b'],
  groundFoundOn: textIn(data, 'groundFoundOn') ?? '',
  reason: textIn(data, 'reason') ?? '',
  purpose: request ? textIn(data, 'purpose') : (textIn(data, 'purpose') ?? ''),
  applicant: request ? null : applicantIn(data),
  channel: textIn(data, 'channel') ?? undefined,
  receivedOn: textIn(data, 'receivedOn') ?? '',
})
