import { useSuspenseQuery } from '@tanstack/react-query'
import { exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { refusalTexts } from '@terang/wording/refusals'
import { useState } from 'react'
import { ActFrame, Impossible } from '../cases/act-frame.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { ACT_FORMS } from './act-forms.tsx'
import type { ExemptionOfficeAct } from './office-acts.ts'
import { exemptionQuery } from './queries.ts'
import { exemptionPageTexts } from './text.ts'

type ActPageProps = { exemptionId: string; act: ExemptionOfficeAct }

/** The page of one act on an exemption. */
export const ExemptionActPage = ({ exemptionId, act }: ActPageProps) => {
  const { data: view } = useSuspenseQuery(exemptionQuery(exemptionId))
  const language = useLanguage()
  const words = useText(exemptionPageTexts)
  const texts = exemptionCaseTexts[language]
  const isPossible = view.acts.can.includes(act)
  const [wasPossible] = useState(isPossible)
  const Form = ACT_FORMS[act]
  const isOver = view.status === 'opened' || view.status === 'declined'
  return (
    <ActFrame
      name={texts.act[act].name}
      registerNumber={words.eyebrow(view.sheet.number)}
      way={{ to: '/exemptions/$exemptionId', params: { exemptionId } }}
      eyebrow={texts.status[view.status]}
      facts={view.information}
    >
      {isPossible || wasPossible ? (
        <Form view={view} />
      ) : (
        <Impossible
          refusal={isOver ? refusalTexts[language]['exemption-ended'] : words.act.impossible}
        />
      )}
    </ActFrame>
  )
}
