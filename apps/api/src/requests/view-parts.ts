import type { AnswerView, FileView, RequestLimitsView } from '@terang/contract/request-views'
import type { ProposalView } from '@terang/contract/refusal-views'
import type { schema } from '@terang/db'
import {
  type CalendarDate,
  type Counting,
  daysLeft,
  type Deadline,
  punctuality,
  type RequestLimits,
  type RequestState,
} from '@terang/law'
import type * as z from 'zod'
import { wordsOf } from '../record/case-history.ts'
import type { CaseFile } from './case-file.ts'

type Proposal = z.infer<typeof ProposalView>
type Answer = z.infer<typeof AnswerView>
type Deadlined = NonNullable<RequestLimitsView['check']>

/** A view's arrays are its own: the law's are read only. */
export const deadlineView = (one: Deadline): Deadlined => ({ ...one })
export const deadlineOrNull = (one: Deadline | null): Deadlined | null => one && deadlineView(one)

export const limitsView = (limits: RequestLimits): RequestLimitsView => {
  const { notice } = limits
  return {
    ...limits,
    check: deadlineOrNull(limits.check),
    completion: deadlineOrNull(limits.completion),
    notice: {
      safe: deadlineView(notice.safe),
      arguable: deadlineOrNull(notice.arguable),
      extension: notice.extension && {
        safe: deadlineView(notice.extension.safe),
        arguable: deadlineOrNull(notice.extension.arguable),
      },
    },
  }
}

/** Working days to what is due next: the notice, then the promised supply; null when nothing is. */
export const daysToDue = (
  state: RequestState,
  limits: Pick<RequestLimits, 'dueOn' | 'supply'>,
  { today, counting }: { today: CalendarDate; counting: Counting },
): number | null => {
  if (state.closedOn) return null
  const dueOn = state.answer ? limits.supply?.dueOn : limits.dueOn
  return dueOn ? daysLeft(dueOn, today, counting) : null
}

export const proposalView = (
  { proposal }: RequestState,
  { history, people }: CaseFile,
): Proposal | null => {
  if (!proposal) return null
  const words = wordsOf(history, 'refusal-proposed')
  return {
    extent: proposal.extent,
    letters: [...proposal.letters],
    decree: { ...proposal.decree },
    exemptionId: proposal.exemptionId ?? null,
    exemptPart: words['exemptPart'] ?? null,
    otherAct: words['otherAct'] ?? null,
    consideration: words['consideration'] ?? null,
    proposedOn: proposal.proposedOn,
    proposedByName: people.get(proposal.proposedBy) ?? null,
    consent: proposal.consent,
    consentOn: proposal.consentOn,
    consentByName: proposal.consentBy === null ? null : (people.get(proposal.consentBy) ?? null),
  }
}

type Answered = { state: RequestState; limits: RequestLimits; counting: Counting }

export const answerView = (
  { state, limits, counting }: Answered,
  { history }: CaseFile,
): Answer | null => {
  const { answer, proposal } = state
  if (!answer) return null
  const words = wordsOf(history, 'answered')
  const exempt = answer.withholding === 'exempt' ? proposal : null
  return {
    outcome: answer.outcome,
    withholding: answer.withholding,
    letters: [...(exempt?.letters ?? [])],
    decree: exempt && { ...exempt.decree },
    exemptionId: exempt?.exemptionId ?? null,
    exemptPart: exempt && (wordsOf(history, 'refusal-proposed')['exemptPart'] ?? null),
    withheldOn: (answer.withheldOn ?? []).map(({ page, fileId = null }) => ({ page, fileId })),
    publicLink: words['publicLink'] ?? null,
    publicPlace: words['publicPlace'] ?? null,
    noticeOn: answer.noticeOn,
    supplyDays: answer.supplyDays,
    supplyDueOn: limits.supply?.dueOn ?? null,
    copyingFee: answer.copyingFee,
    sendingFee: answer.sendingFee,
    text: words['text'] ?? null,
    holderBody: words['holderBody'] ?? null,
    punctuality: punctuality(state, answer.noticeOn, counting),
  }
}

/** Identity papers, a voice and what the applicant handed in go only where identity may be seen. */
export const PERSONAL = new Set<FileView['kind']>(['identity', 'voice', 'completion'])

export const filesView = (
  files: readonly (typeof schema.files.$inferSelect)[],
  sees: (kind: FileView['kind']) => boolean,
): FileView[] =>
  files
    .filter(({ kind }) => sees(kind))
    .map(({ id, kind, name, mediaType, size, sha256 }) => ({
      id,
      kind,
      name,
      mediaType,
      size,
      sha256,
    }))

export const staffSees =
  (identity: boolean) =>
  (kind: FileView['kind']): boolean =>
    identity || !PERSONAL.has(kind)

/** Inside the office: what units told the desk, and what is blacked out or to be. */
const INNER = new Set<FileView['kind']>(['reply', 'material', 'blacked-out'])

/** The applicant's own papers, and what the answer brought. */
export const applicantSees = (kind: FileView['kind']): boolean => !INNER.has(kind)
