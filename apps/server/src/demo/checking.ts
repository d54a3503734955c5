import { papersOf } from '@terang/law'
import * as acts from './acts.ts'
import type { Case } from './lives.ts'
import { APPLICANT } from './timeline.ts'
import {
  MISSING,
  MISSING_OF_ENTITY,
  MISSING_OF_GROUP,
  MISSING_OF_PROXY,
} from './topics/office-words.ts'

/** The check of P31 and what follows it; false when the applicant let the time go by. */
export const isChecked = (of: Case): boolean => {
  const { line, lots, team } = of
  const checkedOn = lots.pick([0, 0, 1, 1, 1, 1, 2, 2, 3, 3])
  const missing = missingFrom(of)
  if (missing === null) {
    line.act(lots.happens(0.03) ? 5 : checkedOn, team.officer, acts.complete)
    return true
  }
  told(of, missing, checkedOn)
  const received = line.n()
  if (lots.happens(0.36)) {
    line.act(received + lots.between(4, 6), team.officer, acts.notCompleted)
    return false
  }
  const by = of.question.request.channel === 'portal' ? APPLICANT : team.officer
  line.act(received + lots.between(1, 2), by, acts.completed)
  return true
}

type Missing = (typeof MISSING)[number]

const missingFrom = ({ question, lots }: Case): Missing | null => {
  const { kind, byProxy } = question.request.applicant
  if (byProxy && lots.happens(0.4)) return MISSING_OF_PROXY
  if (kind === 'legal-entity' && lots.happens(0.12)) return MISSING_OF_ENTITY
  if (!lots.happens(0.075)) return null
  const own = papersOf({ applicantKind: kind, byProxy })
  const missing = lots.pick(MISSING)
  if (missing.papers.every((paper) => own.includes(paper))) return missing
  return kind === 'group' ? MISSING_OF_GROUP : MISSING_OF_ENTITY
}

/** By post nobody knows the day of receipt before the slip comes back. */
const told = ({ question, line, lots, team }: Case, missing: Missing, on: number): void => {
  const posted = question.request.channel === 'letter' && lots.happens(0.7)
  line.act(on, team.officer, (day) => acts.incomplete(missing, posted ? null : day))
  if (posted) line.act(line.n() + lots.between(1, 3), team.officer, acts.delivered)
}
