import type { DisputeView } from '@terang/contract/dispute-views'
import type { ComponentType } from 'react'
import { NoteHearingForm } from './note-hearing-form.tsx'
import { NoteOutcomeForm } from './note-outcome-form.tsx'
import { NoteStageForm } from './note-stage-form.tsx'
import type { DisputeOfficeAct } from './office-acts.ts'

/** A new act of the law asks here for its form. */
export const ACT_FORMS: Record<DisputeOfficeAct, ComponentType<{ view: DisputeView }>> = {
  'note-stage': NoteStageForm,
  'note-outcome': NoteOutcomeForm,
  'note-hearing': NoteHearingForm,
}
