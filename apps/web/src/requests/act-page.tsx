import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { daysLeftText, limitTexts } from '@terang/wording/limits'
import { requestTexts } from '@terang/wording/requests'
import { useState } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { ACT_FORMS } from './act-forms.tsx'
import { actTexts } from './act-text.ts'
import type { OfficeAct } from './office-acts.ts'
import { requestQuery } from './queries.ts'
import '../ui/field.css'
import './request.css'

/** An act is a page of its own: it can be left by Esc and taken up again. */
export const ActPage = ({ requestId, act }: { requestId: string; act: OfficeAct }) => {
  const { data: view } = useSuspenseQuery(requestQuery(requestId))
  const language = useLanguage()
  const words = useText(actTexts)
  const navigate = useNavigate()
  usePageTitle(`${requestTexts[language].act[act].name}, ${view.registerNumber}`)
  const isPossible = view.acts.can.includes(act)
  const [wasPossible] = useState(isPossible)
  const Form = ACT_FORMS[act]
  useShortcuts({
    Escape: () => void navigate({ to: '/requests/$requestId', params: { requestId } }),
  })
  return (
    <main className="page" id="content" tabIndex={-1}>
      <p className="crumb">
        <Link to="/requests/$requestId" params={{ requestId }}>
          ← {view.registerNumber}
        </Link>
        <span className="crumb-end wide-only">
          <kbd>Esc</kbd> {words.cancel}
        </span>
      </p>
      <header className="case-head">
        <p className="eyebrow">{clockLine(view, language)}</p>
        <h1>{requestTexts[language].act[act].name}</h1>
        <p className="facts">{view.title}</p>
      </header>
      {isPossible || wasPossible ? <Form view={view} /> : <Impossible view={view} act={act} />}
    </main>
  )
}

const Impossible = ({ view, act }: { view: RequestView; act: OfficeAct }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const texts = requestTexts[language].refusal[view.acts.cannot[act] ?? 'forbidden']
  return (
    <p className="note note-warn">
      <b>{words.impossible}</b> {texts.reason} {texts.todo}
    </p>
  )
}

/** "4 hari kerja lagi, sampai Rabu, 1 April 2026" */
const clockLine = (view: RequestView, language: 'id' | 'en'): string => {
  const { until, nothingDue } = limitTexts[language]
  if (view.daysLeft === null) return nothingDue
  return until(daysLeftText(view.daysLeft, language), longDate(view.limits.dueOn, language))
}
