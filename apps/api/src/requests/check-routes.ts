import {
  Complete,
  CorrectReceiptDate,
  DeclareComplete,
  DeclareIncomplete,
  NoteDelivery,
  NoteNotCompleted,
  Withdraw,
} from '@terang/contract/requests'
import { factory, validated } from '../http.ts'
import { dayIn } from './act.ts'
import { actOperation } from './act-operation.ts'
import { partyActs, staffActs } from './acted.ts'

/** Acts of the desk around completeness (P27, P31(2), P33), and the end that the applicant chooses. */
export const checkRoutes = factory
  .createApp()
  .post(
    '/:id/completeness',
    actOperation('declare-complete', 'Declare the request complete', ['not-under-check']),
    validated('json', DeclareComplete),
    async (c) => {
      const { version, note } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'declare-complete' },
          words: { note },
        }),
        200,
      )
    },
  )
  .post(
    '/:id/incompleteness',
    actOperation('declare-incomplete', 'Declare it incomplete, with what is missing', [
      'not-under-check',
      'already-declared-complete',
      'nothing-missing-named',
      'paper-not-asked',
      'date-in-future',
      'date-too-early',
    ]),
    validated('json', DeclareIncomplete),
    async (c) => {
      const { version, missing, explanation, deliveredOn } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: {
            type: 'declare-incomplete',
            missing,
            deliveredOn: deliveredOn === null ? null : dayIn('deliveredOn', deliveredOn),
          },
          words: { explanation },
        }),
        200,
      )
    },
  )
  .post(
    '/:id/delivery',
    actOperation('note-delivery', 'Note when the letter of incompleteness arrived', [
      'not-incomplete',
      'delivery-already-noted',
      'date-in-future',
      'date-too-early',
    ]),
    validated('json', NoteDelivery),
    async (c) => {
      const { version, deliveredOn } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'note-delivery', deliveredOn: dayIn('deliveredOn', deliveredOn) },
        }),
        200,
      )
    },
  )
  .post(
    '/:id/completion',
    actOperation('complete', 'Hand in what was missing', [
      'not-incomplete',
      'delivery-unknown',
      'completion-period-over',
      'date-in-future',
      'date-too-early',
      'date-before-receipt',
    ]),
    validated('json', Complete),
    async (c) => {
      const { version, completedOn, note, fileIds } = c.req.valid('json')
      return c.json(
        await partyActs(c, {
          version,
          command: (today) => ({
            type: 'complete',
            completedOn: completedOn === undefined ? today : dayIn('completedOn', completedOn),
          }),
          words: { note },
          files: [{ kind: 'completion', ids: fileIds }],
        }),
        200,
      )
    },
  )
  .post(
    '/:id/non-completion',
    actOperation('note-not-completed', 'Note that it was not completed in time', [
      'not-incomplete',
      'delivery-unknown',
      'completion-period-running',
    ]),
    validated('json', NoteNotCompleted),
    async (c) => {
      const { version } = c.req.valid('json')
      return c.json(await staffActs(c, { version, command: { type: 'note-not-completed' } }), 200)
    },
  )
  .post(
    '/:id/withdrawal',
    actOperation('withdraw', 'Withdraw the request', ['already-answered']),
    validated('json', Withdraw),
    async (c) => {
      const { version, reason } = c.req.valid('json')
      return c.json(
        await partyActs(c, { version, command: { type: 'withdraw' }, words: { reason } }),
        200,
      )
    },
  )
  .post(
    '/:id/receipt-date',
    actOperation('correct-receipt-date', 'Correct the day of receipt, with a reason', [
      'receipt-date-unchanged',
      'date-in-future',
      'date-too-early',
    ]),
    validated('json', CorrectReceiptDate),
    async (c) => {
      const { version, receivedOn, reason } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'correct-receipt-date', receivedOn: dayIn('receivedOn', receivedOn) },
          words: { reason },
        }),
        200,
      )
    },
  )
