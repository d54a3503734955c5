import { type CalendarDate, shiftDays } from '../calendar-date.ts'
import { mayEver, permitted } from '../permission.ts'
import { allow, refuse, type Result } from '../result.ts'
import {
  DECLARED_OPENINGS,
  type DeclaredOpening,
  type ExemptionAct,
  type ExemptionCommand,
  type ExemptionEvent,
  type ExemptionFacts,
  type ExemptionRefusal,
  type ExemptionState,
} from './exemption.ts'
import { hasExemptionEnded, openingWindowFrom } from './limits.ts'
import { changeExemption, decideTest, decreeExemption, testExemption } from './testing.ts'

type Decision = Result<ExemptionEvent, ExemptionRefusal>
type Opening = Extract<ExemptionCommand, { type: 'open-exemption' }>

/** Pengecualian, Perki P49–P53: no decree without its test, no end that anybody could forget. */
export const decideExemption = (
  state: ExemptionState | null,
  command: ExemptionCommand,
  facts: ExemptionFacts,
): Decision => {
  if (!permitted(facts.actor, command.type, facts.place).ok) return refuse('forbidden')
  if (command.type === 'test-exemption') {
    return state ? refuse('exemption-already-tested') : testExemption(command, facts)
  }
  if (!state) return refuse('exemption-not-tested')
  if (state.closedOn) return refuse('exemption-ended')
  if (command.type === 'open-exemption') return openExemption(state, command, facts)
  if (hasExemptionEnded(state, facts.today)) return refuse('exemption-ended')
  switch (command.type) {
    case 'change-exemption':
      return changeExemption(state, command, facts)
    case 'consent-exemption':
      return decideTest(state, true, facts)
    case 'decline-exemption':
      return decideTest(state, false, facts)
    case 'decree-exemption':
      return decreeExemption(state, command, facts)
  }
}

/** P52, P51(8): by the end of its time it opens by itself, on the day after; else the PPID declares why. */
const openExemption = (state: ExemptionState, { cause }: Opening, facts: ExemptionFacts) => {
  if (state.status !== 'exempt') return refuse('not-yet-exempt')
  const { endsOn } = state.sheet.duration
  const { today } = facts
  if (cause === 'period-ended') {
    if (endsOn === null) return refuse('no-end-date')
    if (today <= endsOn) return refuse('limit-still-running')
    return allow({ type: 'exemption-opened' as const, on: shiftDays(endsOn, 1), cause })
  }
  if (hasExemptionEnded(state, today)) return refuse('exemption-ended')
  const fault = openingFault(state, cause, facts)
  return fault ? refuse(fault) : allow({ type: 'exemption-opened' as const, on: today, cause })
}

/** P51(8): only personal deeds and secrets open by consent or for a public office. */
const openingFault = (
  { sheet }: ExemptionState,
  cause: DeclaredOpening,
  { today, counting }: ExemptionFacts,
): ExemptionRefusal | null => {
  switch (cause) {
    case 'ruling':
      return null
    case 'written-consent':
    case 'public-office':
      return sheet.letters.every((letter) => letter === 'g' || letter === 'h')
        ? null
        : 'opening-only-for-personal'
    case 'before-end': {
      const { endsOn } = sheet.duration
      if (endsOn === null) return 'no-end-date'
      return today < openingWindowFrom(endsOn, counting) ? 'opening-too-early' : null
    }
  }
}

export const evolveExemption = (
  state: ExemptionState | null,
  event: ExemptionEvent,
): ExemptionState => {
  if (event.type === 'exemption-tested') {
    const proposal = proposed(event, 'exempt')
    return {
      status: 'tested',
      sheet: proposal.sheet,
      proposal,
      decree: null,
      exemptSince: null,
      opening: null,
      calendarVersion: event.calendarVersion,
      closedOn: null,
    }
  }
  if (!state) throw new RangeError('the first event of an exemption is its test')
  switch (event.type) {
    case 'exemption-change-tested':
      return { ...state, proposal: proposed(event, event.turnsTo) }
    case 'exemption-consented':
      return consented(state, event)
    case 'exemption-declined':
      // A change that was declined leaves what is in force as it was.
      return state.decree
        ? { ...state, proposal: null }
        : { ...state, status: 'declined', proposal: null, closedOn: event.on }
    case 'exemption-decreed':
      return decreed(state, event)
    case 'exemption-opened':
      return opened(state, { cause: event.cause, on: event.on })
  }
}

type Of<Type extends ExemptionEvent['type']> = Extract<ExemptionEvent, { type: Type }>

const proposed = (
  event: Of<'exemption-tested'> | Of<'exemption-change-tested'>,
  turnsTo: Of<'exemption-change-tested'>['turnsTo'],
) => {
  const { extent, letters, duration, testedOn, testers, by: proposedBy } = event
  const sheet = { extent, letters, duration, testedOn, testers }
  return { turnsTo, sheet, proposedBy, consentBy: null, consentOn: null }
}

const consented = (state: ExemptionState, { on, by }: Of<'exemption-consented'>): ExemptionState =>
  state.proposal
    ? {
        ...state,
        status: state.decree ? state.status : 'consented',
        proposal: { ...state.proposal, consentBy: by, consentOn: on },
      }
    : state

const decreed = (
  state: ExemptionState,
  { on, decree }: Of<'exemption-decreed'>,
): ExemptionState => {
  if (!state.proposal) return state
  const { turnsTo, sheet } = state.proposal
  if (turnsTo === 'open') return opened({ ...state, decree }, { cause: 'status-changed', on })
  const exemptSince = state.exemptSince ?? decree.date
  return { ...state, status: 'exempt', sheet, decree, exemptSince, proposal: null }
}

const opened = (
  state: ExemptionState,
  opening: { cause: Of<'exemption-opened'>['cause']; on: CalendarDate },
): ExemptionState => ({ ...state, status: 'opened', opening, proposal: null, closedOn: opening.on })

/** The acts open to this actor now; asks decide, repeats no rule. */
export const availableExemptionActs = (
  state: ExemptionState,
  facts: ExemptionFacts,
): ExemptionAct[] =>
  probes(state, facts)
    .filter(
      (command) => mayEver(facts.actor, command.type) && decideExemption(state, command, facts).ok,
    )
    .map(({ type }) => type)
    .filter((act, place, all) => all.indexOf(act) === place)

/** What the PPID may open it for now. */
export const availableOpenings = (
  state: ExemptionState,
  facts: ExemptionFacts,
): DeclaredOpening[] =>
  DECLARED_OPENINGS.filter(
    (cause) => decideExemption(state, { type: 'open-exemption', cause }, facts).ok,
  )

const probes = ({ sheet }: ExemptionState, { today }: ExemptionFacts): ExemptionCommand[] => [
  {
    type: 'change-exemption',
    turnsTo: 'open',
    sheet: { ...sheet, testedOn: today, testers: 1 },
    namesOtherAct: true,
    isNotAlwaysOpen: true,
  },
  { type: 'consent-exemption' },
  { type: 'decline-exemption' },
  { type: 'decree-exemption', decree: { number: '–', date: today } },
  ...DECLARED_OPENINGS.map((cause) => ({ type: 'open-exemption', cause }) as const),
]
