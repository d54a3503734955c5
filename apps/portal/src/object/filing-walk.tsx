import type { TrackingView } from '@terang/contract/request-views'
import type { Context } from 'hono'
import { caseIfOpen, toCase, toTrack } from '../open-case.ts'
import type { Env } from '../portal.ts'
import type { Shown, Walk } from '../walk/walk.ts'
import { filingProblems } from './answers.ts'
import { answerDueOn } from './answer-due.ts'
import { FilingCheckPage } from './filing-check-page.tsx'
import { filingTexts } from './filing-text.ts'
import { filingWindow } from './filing-window.ts'
import { GroundsPage } from './grounds-page.tsx'
import {
  FILING_FIELDS,
  FILING_STEPS,
  type FilingField,
  type FilingStep,
  lettersOf,
} from './questions.ts'
import { reopenPage } from './reopen-page.tsx'
import { WordsPage } from './words-page.tsx'

export type FilingShown = Shown<FilingStep, FilingField>

/** Ajukan keberatan atas permohonan: by the applicant, whose case is open in this browser. */
export const filingWalk: Walk<FilingStep, FilingField, TrackingView> = {
  path: '/keberatan/permohonan',
  steps: FILING_STEPS,
  slugs: { grounds: 'alasan', words: 'uraian', check: 'periksa' },
  fieldsOf: FILING_FIELDS,
  section: 'track',
  words: { id: filingTexts.id.sending, en: filingTexts.en.sending },
  titleOf: (place, _draft, lang) => filingTexts[lang][place].title,
  givenFor: async (c, shown) => {
    const view = await ownCase(c, shown)
    if (view instanceof Response) return view
    // Objected already, or nothing to object to any more: the case page says where it stands.
    return view.acts.can.includes('register-objection') ? view : toCase(c)
  },
  aboutOf: ({ id, version }) => ({ id, version }),
  gathered: (step, posted) => (step === 'grounds' ? { grounds: lettersOf(posted) } : {}),
  problemsOf: (draft, view) => filingProblems(draft, view),
  fieldAt: (path) => FIELDS.find((field) => field === path.split('.')[0]) ?? null,
  ownWords: ({ field, code }, _draft, lang) => {
    const { grounds, words } = filingTexts[lang]
    if (field === 'grounds') return code === 'unknown-value' ? grounds.misfit : grounds.none
    return field === 'reason' && code === 'required' ? words.none : null
  },
  draw: async (c, place, question) => {
    const { given: view } = question
    switch (place) {
      case 'grounds':
        return <GroundsPage question={question} window={await filingWindow(c, view)} />
      case 'words':
        return <WordsPage question={question} />
      case 'check': {
        const window = await filingWindow(c, view)
        const dueOn = await answerDueOn(c, {
          agencyId: view.agency.id,
          receivedOn: view.today,
          countedFrom: view.receivedOn,
        })
        return (
          <FilingCheckPage question={question} dueOn={dueOn} isLate={window?.isLate ?? false} />
        )
      }
    }
  },
}

const FIELDS = FILING_STEPS.flatMap((step): readonly FilingField[] => FILING_FIELDS[step])

/** The case that the draft is about; closed meanwhile or another one, it is opened anew and nothing typed is lost. */
export const ownCase = async (
  c: Context<Env>,
  shown: FilingShown,
): Promise<TrackingView | Response> => {
  const view = await caseIfOpen(c)
  const { about } = shown.draft
  if (!about) return view ?? toTrack(c)
  return view?.id === about.id ? view : reopenPage(c, { shown, typed: {}, faults: [] })
}
