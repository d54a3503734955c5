import { useSuspenseQuery } from '@tanstack/react-query'
import type { RequestView } from '@terang/contract/request-views'
import type { Counting } from '@terang/law'
import { calendarQuery, countingOf } from '../calendar/queries.ts'

/** How the agency of a case counts its days, to draw a date before it is sent. */
export const useCounting = (view: RequestView): Counting =>
  countingOf(useSuspenseQuery(calendarQuery(view.agency.id)).data)
