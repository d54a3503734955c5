import { shiftDays } from '../calendar-date.ts'
import type { RequestAct, RequestCommand } from './commands.ts'
import type { RequestFacts, RequestState } from './request.ts'
import { isWithUnit } from './units.ts'

const free = { supplyDays: 0, copyingFee: 0, sendingFee: 0 }

type Probe = readonly [RequestAct, readonly RequestCommand[]]

/** Well-formed commands of each act that a screen may offer: the act is open if one of them is allowed. */
export const probes = (
  state: RequestState,
  { today, place: { agencyId } }: RequestFacts,
): readonly Probe[] => {
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
    // Each unit that works is one from which it may be recalled; with none the probe asks of no unit.
    [
      'recall',
      [...state.assignments.filter(isWithUnit).map(({ unitId }) => unitId), ''].map((unitId) => ({
        type: 'recall',
        unitId,
      })),
    ],
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
          exemption: {
            id: '',
            agencyId,
            standing: 'in-force',
            letters: ['h'],
            decree: { number: '1', date: today },
          },
        },
      ],
    ],
    ['consent-refusal', [{ type: 'consent-refusal' }]],
    ['decline-refusal', [{ type: 'decline-refusal' }]],
    ['answer', [{ type: 'answer', outcome: 'granted', withholding: null, ...free }]],
    ['hand-over', [{ type: 'hand-over', handedOverOn: today }]],
    ['withdraw', [{ type: 'withdraw' }]],
    [
      'correct-receipt-date',
      [{ type: 'correct-receipt-date', receivedOn: shiftDays(state.receivedOn, -1) }],
    ],
  ]
}
