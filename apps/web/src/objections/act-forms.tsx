import type { ObjectionView } from '@terang/contract/objection-views'
import type { ComponentType } from 'react'
import { AnswerForm } from './answer-form.tsx'
import { AssignForm } from './assign-form.tsx'
import { NotePetitionForm } from './note-petition-form.tsx'
import type { ObjectionOfficeAct } from './office-acts.ts'
import { WithdrawForm } from './withdraw-form.tsx'

/** A new act of the law asks here for its form. */
export const ACT_FORMS: Record<ObjectionOfficeAct, ComponentType<{ view: ObjectionView }>> = {
  'answer-objection': AnswerForm,
  'assign-objection': AssignForm,
  'note-petition': NotePetitionForm,
  'withdraw-objection': WithdrawForm,
}
