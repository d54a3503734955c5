import type { ExemptionView } from '@terang/contract/exemption-views'
import type { ComponentType } from 'react'
import { ChangeExemptionForm } from './change-exemption-form.tsx'
import { ConsentExemptionForm, DeclineExemptionForm } from './consent-exemption-form.tsx'
import { DecreeExemptionForm } from './decree-exemption-form.tsx'
import type { ExemptionOfficeAct } from './office-acts.ts'
import { OpenExemptionForm } from './open-exemption-form.tsx'

/** A new act of the law asks here for its form. */
export const ACT_FORMS: Record<ExemptionOfficeAct, ComponentType<{ view: ExemptionView }>> = {
  'change-exemption': ChangeExemptionForm,
  'consent-exemption': ConsentExemptionForm,
  'decline-exemption': DeclineExemptionForm,
  'decree-exemption': DecreeExemptionForm,
  'open-exemption': OpenExemptionForm,
}
