import { useSuspenseQuery } from '@tanstack/react-query'
import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { daysLeftText, limitTexts } from '@terang/wording/limits'
import { requestTexts } from '@terang/wording/requests'
import { useState } from 'react'
import { ActFrame, Impossible } from '../cases/act-frame.tsx'
import { useLanguage } from '../locale/language.tsx'
import { ACT_FORMS } from './act-forms.tsx'
import type { OfficeAct } from './office-acts.ts'
import { requestQuery } from './queries.ts'

/** The page of one act on a request. */
export const ActPage = ({ requestId, act }: { requestId: string; act: OfficeAct }) => {
  const { data: view } = useSuspenseQuery(requestQuery(requestId))
  const language = useLanguage()
  const texts = requestTexts[language]
  const isPossible = view.acts.can.includes(act)
  const [wasPossible] = useState(isPossible)
  const Form = ACT_FORMS[act]
  return (
    <ActFrame
      name={texts.act[act].name}
      registerNumber={view.registerNumber}
      way={{ to: '/requests/$requestId', params: { requestId } }}
      eyebrow={clockLine(view, language)}
      facts={view.title}
    >
      {isPossible || wasPossible ? (
        <Form view={view} />
      ) : (
        <Impossible refusal={texts.refusal[view.acts.cannot[act] ?? 'forbidden']} />
      )}
    </ActFrame>
  )
}

/** "4 hari kerja lagi, sampai Rabu, 1 April 2026" */
const clockLine = (view: RequestView, language: 'id' | 'en'): string => {
  const { until, nothingDue } = limitTexts[language]
  if (view.daysLeft === null) return nothingDue
  return until(daysLeftText(view.daysLeft, language), longDate(view.limits.dueOn, language))
}
