import { CAPACITIES, RIGHTS } from '@terang/law'
import * as z from 'zod'
import { Citation } from './deadlines.ts'
import { EVENT_WORDS } from './event-words.ts'

const day = z.string()

/** One entry of the history, as the page of a case tells it. */
export const EventView = z.object({
  version: z.int(),
  seq: z.int(),
  type: z.string(),
  /** The legal day. */
  on: day,
  /** When it was entered (ISO instant with offset). */
  at: z.string(),
  /** Number of the working day since the clock began. */
  workingDay: z.int(),
  capacity: z.enum(CAPACITIES),
  personName: z.string().nullable(),
  unitName: z.string().nullable(),
  /** The entry's closed values (dates, ids, codes). */
  data: z.record(z.string(), z.unknown()),
  /** The words beside it, by field; null where they were erased. */
  words: z.partialRecord(z.enum(EVENT_WORDS), z.string().nullable()),
  /** Whether it moved a limit. */
  movedLimit: z.boolean(),
  /** The limit it led to, when it moved one. */
  dueOn: day.nullable(),
  leaf: z.string(),
})
export type EventView = z.infer<typeof EventView>

/** One entry as the citizen reads it: no staff, no words. */
export const TimelineEntry = z.object({
  version: z.int(),
  type: z.string(),
  on: day,
  unitName: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** What the applicant may do next, from when and until when. */
export const NextRightView = z.object({
  right: z.enum(RIGHTS),
  from: day,
  until: day,
  acceptedUntil: day,
  basis: z.array(Citation),
  /** A year in it has no list of holidays yet: no letter states such a date as final. */
  provisional: z.boolean(),
})
export type NextRightView = z.infer<typeof NextRightView>
