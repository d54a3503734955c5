import { personOf } from '../actor.ts'
import { allow, refuse, type Result } from '../result.ts'
import { durationFault } from './durations.ts'
import type {
  ExemptionCommand,
  ExemptionEvent,
  ExemptionFacts,
  ExemptionRefusal,
  ExemptionState,
  Tested,
} from './exemption.ts'

type Decision = Result<ExemptionEvent, ExemptionRefusal>
type Of<Type extends ExemptionCommand['type']> = Extract<ExemptionCommand, { type: Type }>

/** UU P19, Perki P49: the test that comes before any exemption. */
export const testExemption = (command: Of<'test-exemption'>, facts: ExemptionFacts): Decision => {
  const fault = sheetFault(command, null, facts)
  if (fault) return refuse(fault)
  const { today: on, counting } = facts
  const { version: calendarVersion } = counting.calendar
  const by = personOf(facts.actor)
  return allow({ type: 'exemption-tested', on, by, ...command.sheet, calendarVersion })
}

/** P53: a change of status needs a new test; it opens the information or exempts it otherwise. */
export const changeExemption = (
  state: ExemptionState,
  command: Of<'change-exemption'>,
  facts: ExemptionFacts,
): Decision => {
  if (!state.decree) return refuse('not-yet-exempt')
  if (state.proposal) {
    return refuse(state.proposal.consentOn ? 'test-already-decided' : 'test-awaits-consent')
  }
  const { sheet, turnsTo } = command
  const fault =
    turnsTo === 'exempt' ? sheetFault(command, state, facts) : paperFault(command, facts)
  if (fault) return refuse(fault)
  const by = personOf(facts.actor)
  return allow({ type: 'exemption-change-tested', on: facts.today, by, turnsTo, ...sheet })
}

/** P10(2)e, PP 61/2010 P3(2): the superior consents or not; never the person who proposed. */
export const decideTest = (
  { proposal }: ExemptionState,
  consents: boolean,
  { actor, today: on }: ExemptionFacts,
): Decision => {
  if (!proposal) return refuse('exemption-not-tested')
  if (proposal.consentOn) return refuse('test-already-decided')
  const by = personOf(actor)
  if (by === proposal.proposedBy) return refuse('tester-may-not-consent')
  return allow({ type: consents ? 'exemption-consented' : 'exemption-declined', on, by })
}

/** P49(5): the decree rests on a test with its consent, so it is never older than that. */
export const decreeExemption = (
  { proposal, exemptSince }: ExemptionState,
  { decree }: Of<'decree-exemption'>,
  { today, counting }: ExemptionFacts,
): Decision => {
  if (!proposal) return refuse('exemption-not-tested')
  if (!proposal.consentOn) return refuse('test-without-consent')
  if (decree.number.trim() === '') return refuse('decree-missing')
  if (decree.date > today) return refuse('date-in-future')
  if (decree.date < proposal.consentOn) return refuse('decree-before-consent')
  const { sheet, turnsTo } = proposal
  // What was asked of the test still holds: an end may have come while it waited.
  const fault =
    turnsTo === 'exempt'
      ? durationFault(sheet, { began: exemptSince ?? decree.date, today, counting })
      : null
  return fault ? refuse(fault) : allow({ type: 'exemption-decreed', on: today, decree })
}

const sheetFault = (
  tested: Tested,
  state: ExemptionState | null,
  facts: ExemptionFacts,
): ExemptionRefusal | null => {
  const { sheet, namesOtherAct, isNotAlwaysOpen } = tested
  if (!isNotAlwaysOpen) return 'always-open-unchecked'
  if (sheet.letters.length === 0) return 'letters-missing'
  if (sheet.letters.includes('j') && !namesOtherAct) return 'other-act-missing'
  const began = state?.exemptSince ?? sheet.testedOn
  return paperFault(tested, facts) ?? durationFault(sheet, { ...facts, began })
}

const paperFault = ({ sheet }: Tested, { today }: ExemptionFacts): ExemptionRefusal | null => {
  if (sheet.testers < 1) return 'testers-missing'
  return sheet.testedOn > today ? 'date-in-future' : null
}
