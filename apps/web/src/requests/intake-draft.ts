import * as z from 'zod'
import { heldKey, holdKey } from '../device/device-key.ts'
import { forgetValue, keepValue, keptValue } from '../device/kept-values.ts'
import { type Draft, draftOf, restoreDraft, watchDraft } from '../ui/drafts.ts'

/** The name of the draft; one intake is written at a time. */
export const INTAKE = 'intake'

const KEPT = 'draft of an intake'
/** Writing rests this long before it is sealed, in milliseconds. */
const REST = 250
const Kept = z.record(z.string(), z.array(z.string()))

let resting: ReturnType<typeof setTimeout> | undefined

/** An intake half written outlives the page: sealed on the device, for the one who writes it. */
const keepAfterRest = (draft: Draft | null): void => {
  clearTimeout(resting)
  resting = setTimeout(() => {
    const kept = draft === null ? forgetValue(KEPT) : keepValue(KEPT, draft)
    // A full device still has the page: the form itself says so when it is sent.
    kept.catch(() => undefined)
  }, REST)
}

watchDraft(INTAKE, keepAfterRest)

/** What this person left half written, before the form is drawn. */
export const restoreIntakeDraft = async (personId: string): Promise<void> => {
  if (Object.keys(draftOf(INTAKE)).length > 0) return
  try {
    if ((await heldKey()) === null) await holdKey(personId)
    const read = Kept.safeParse(await keptValue(KEPT))
    if (read.success) restoreDraft(INTAKE, read.data)
  } catch {
    return
  }
}
