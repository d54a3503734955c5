import { useSuspenseQuery } from '@tanstack/react-query'
import type { Counting } from '@terang/law'
import { calendarQuery, countingOf } from './queries.ts'

type Counted = { agency: { id: string }; receivedOn: string; countedFrom?: string }

/** How the agency of a case counts its days, to draw a date before it is sent. */
export const useCounting = ({ agency, receivedOn, countedFrom }: Counted): Counting =>
  countingOf(useSuspenseQuery(calendarQuery(agency.id)).data, countedFrom ?? receivedOn)
