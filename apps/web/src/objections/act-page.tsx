import { useSuspenseQuery } from '@tanstack/react-query'
import type { ObjectionView } from '@terang/contract/objection-views'
import { longDate } from '@terang/wording/dates'
import { daysLeftText, limitTexts } from '@terang/wording/limits'
import { refusalTexts } from '@terang/wording/refusals'
import { useState } from 'react'
import { ActFrame, Impossible } from '../cases/act-frame.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { ACT_FORMS } from './act-forms.tsx'
import { actWords } from './act-words.ts'
import { objectionPageTexts } from './objection-text.ts'
import type { ObjectionOfficeAct } from './office-acts.ts'
import { objectionQuery } from './queries.ts'

type ActPageProps = { objectionId: string; act: ObjectionOfficeAct }

/** The page of one act on an objection. */
export const ObjectionActPage = ({ objectionId, act }: ActPageProps) => {
  const { data: view } = useSuspenseQuery(objectionQuery(objectionId))
  const language = useLanguage()
  const words = useText(objectionPageTexts)
  const isPossible = view.acts.can.includes(act)
  const [wasPossible] = useState(isPossible)
  const refusal = act === 'note-petition' ? undefined : view.acts.cannot[act]
  const Form = ACT_FORMS[act]
  return (
    <ActFrame
      name={actWords(act, language).name}
      registerNumber={view.registerNumber}
      way={{ to: '/objections/$objectionId', params: { objectionId } }}
      eyebrow={clockLine(view, language)}
      facts={view.request?.title ?? words.noRequest}
    >
      {isPossible || wasPossible ? (
        <Form view={view} />
      ) : (
        <Impossible refusal={refusalTexts[language][refusal ?? 'forbidden']} />
      )}
    </ActFrame>
  )
}

/** "4 hari kerja lagi, sampai Rabu, 1 April 2026" */
const clockLine = (view: ObjectionView, language: 'id' | 'en'): string => {
  const { until, nothingDue } = limitTexts[language]
  if (view.daysLeft === null) return nothingDue
  return until(daysLeftText(view.daysLeft, language), longDate(view.dueOn, language))
}
