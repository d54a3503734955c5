import { useSuspenseQuery } from '@tanstack/react-query'
import type { Counting } from '@terang/law'
import { calendarQuery, countingOf } from './queries.ts'

/** How the agency of a case counts its days, to draw a date before it is sent. */
export const useCounting = ({ agency }: { agency: { id: string } }): Counting =>
  countingOf(useSuspenseQuery(calendarQuery(agency.id)).data)
