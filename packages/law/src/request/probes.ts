import { type CalendarDate, shiftDays } from '../calendar-date.ts'
import type { RequestAct, RequestCommand } from './commands.ts'
import { mayArrange } from './needs.ts'
import { requestCosts } from './payments.ts'
import { lettersOf } from './proofs.ts'
import type { RequestFacts, RequestState, RestingExemption } from './request.ts'
import { isWithUnit } from './units.ts'

/** The best there could be; whether the one named is so is judged when it is. */
const restingOn = (agencyId: string, today: CalendarDate): RestingExemption => ({
  id: '',
  agencyId,
  standing: 'in-force',
  letters: ['h'],
  decree: { number: '1', date: today },
})

const free = { supplyDays: 0, copyingFee: 0, sendingFee: 0 }

type Probe = readonly [RequestAct, readonly RequestCommand[]]

/** Well-formed commands of each act that a screen may offer: the act is open if one of them is allowed. */
export const probes = (state: RequestState, facts: RequestFacts): readonly Probe[] => {
  const { today, place } = facts
  const { agencyId } = place
  const deliveredOn = state.incompleteness?.deliveredOn
  return [
    ['declare-complete', [{ type: 'declare-complete' }]],
    [
      'declare-incomplete',
      [{ type: 'declare-incomplete', missing: ['applicant-data'], deliveredOn: today }],
    ],
    ['note-delivery', [{ type: 'note-delivery', deliveredOn: today }]],
    // What came in time may be noted later, so the desk is asked for the day of delivery too.
    [
      'complete',
      [today, deliveredOn ?? today].map((day) => ({ type: 'complete', completedOn: day })),
    ],
    ['note-not-completed', [{ type: 'note-not-completed' }]],
    // No unit has this id, so the probe asks whether the case may go to any unit.
    ['assign', [{ type: 'assign', unitId: '' }]],
    ['recall', recallProbes(state)],
    ['accept', [{ type: 'accept' }]],
    ['reply', [{ type: 'reply' }]],
    ['send-back', [{ type: 'send-back' }]],
    ['extend-deadline', [{ type: 'extend-deadline', cause: 'not-yet-held' }]],
    [
      'propose-refusal',
      [
        {
          type: 'propose-refusal',
          extent: 'whole',
          namesPart: false,
          exemption: restingOn(agencyId, today),
        },
      ],
    ],
    ['consent-refusal', [{ type: 'consent-refusal' }]],
    ['decline-refusal', [{ type: 'decline-refusal' }]],
    ['black-out', [blackOut(restingOn(agencyId, today))]],
    ['answer', [{ type: 'answer', outcome: 'granted', withholding: null, ...free }]],
    ['hand-over', [{ type: 'hand-over', handedOverOn: today }]],
    ...paymentProbes(state, facts),
    ...proofProbes(state, facts),
    ...helpProbes(state, facts),
    ['withdraw', [{ type: 'withdraw' }]],
    [
      'correct-receipt-date',
      [{ type: 'correct-receipt-date', receivedOn: shiftDays(state.receivedOn, -1) }],
    ],
  ]
}

/** Each unit that works is one from which it may be recalled; with none the probe asks of no unit. */
const recallProbes = ({ assignments }: RequestState): readonly RequestCommand[] =>
  [...assignments.filter(isWithUnit).map(({ unitId }) => unitId), ''].map((unitId) => ({
    type: 'recall',
    unitId,
  }))

const blackOut = (exemption: RestingExemption): RequestCommand => ({
  type: 'black-out',
  fileId: '',
  newFileId: '',
  boxes: [{ page: 1, exemption }],
})

/** Only where one arranges something, or it was spoken: elsewhere nobody has to read why not. */
const helpProbes = (
  { needs = [], spoken }: RequestState,
  facts: RequestFacts,
): readonly Probe[] => {
  const own = needs.filter((need) => mayArrange(need, facts)).map((need) => need.id)
  return [
    ...(spoken ? [['transcribe', [{ type: 'transcribe' }]] as const] : []),
    ...(own.length > 0 ? needProbes(own) : []),
  ]
}

const needProbes = (ids: readonly string[]): readonly Probe[] => [
  ['plan-need', ids.map((needId) => ({ type: 'plan-need', needId, unitId: null, dueOn: null }))],
  ['meet-need', ids.map((needId) => ({ type: 'meet-need', needId }))],
  ['forgo-need', ids.map((needId) => ({ type: 'forgo-need', needId }))],
]

/** Where the answer states a cost. */
const paymentProbes = (state: RequestState, { today: paidOn }: RequestFacts): readonly Probe[] =>
  requestCosts(state).owed === 0
    ? []
    : [['note-payment', [{ type: 'note-payment', kind: 'cash', paidOn, amount: 1 }]]]

/** Where a letter went out: whatever it is proved by. */
const proofProbes = (
  state: RequestState,
  { today: deliveredOn }: RequestFacts,
): readonly Probe[] => {
  const commands = lettersOf(state).flatMap((letter) =>
    (['email', 'post', 'in-person'] as const).map(
      (means) => ({ type: 'prove-delivery', letter, means, deliveredOn }) as const,
    ),
  )
  return commands.length === 0 ? [] : [['prove-delivery', commands]]
}
