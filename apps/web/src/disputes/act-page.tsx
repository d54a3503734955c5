import { useSuspenseQuery } from '@tanstack/react-query'
import { plainDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import { refusalTexts } from '@terang/wording/refusals'
import { useState } from 'react'
import { ActFrame, Impossible } from '../cases/act-frame.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { ACT_FORMS } from './act-forms.tsx'
import { disputePageTexts } from './dispute-text.ts'
import type { DisputeOfficeAct } from './office-acts.ts'
import { disputeQuery } from './queries.ts'

/** The page of one act on a dispute. */
export const DisputeActPage = ({
  disputeId,
  act,
}: {
  disputeId: string
  act: DisputeOfficeAct
}) => {
  const { data: view } = useSuspenseQuery(disputeQuery(disputeId))
  const language = useLanguage()
  const words = useText(disputePageTexts)
  const texts = disputeTexts[language]
  const isPossible = view.acts.can.includes(act)
  const [wasPossible] = useState(isPossible)
  const Form = ACT_FORMS[act]
  const reason = view.closedOn ? 'dispute-ended' : 'stage-out-of-order'
  return (
    <ActFrame
      name={texts.act[act].name}
      registerNumber={view.registrationNumber ?? words.back}
      way={{ to: '/disputes/$disputeId', params: { disputeId } }}
      eyebrow={`${texts.stage[view.stage]}, ${words.stageSince(plainDate(view.since, language))}`}
      facts={view.request?.title ?? words.noRequest}
    >
      {isPossible || wasPossible ? (
        <Form view={view} />
      ) : (
        <Impossible refusal={refusalTexts[language][reason]} />
      )}
    </ActFrame>
  )
}
