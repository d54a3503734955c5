import { AssignmentPreview, Assign, PreviewAssignment, Recall } from '@terang/contract/requests'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { onceOf } from '../idempotency.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { actOperation } from './act-operation.ts'
import { staffActs } from './acted.ts'
import { assignmentPreview } from './assignment-preview.ts'

/** Routing to units (P12): what it would do, doing it, and taking it back. */
export const assignmentRoutes = factory
  .createApp()
  .post(
    '/assignment-preview',
    operation('assign', {
      summary: 'What assigning these cases to a unit would do; nothing is done',
      answer: { status: 200, body: AssignmentPreview },
      problems: [...BODY_PROBLEMS, 'unauthenticated', 'forbidden', 'not-found'],
    }),
    validated('json', PreviewAssignment),
    async (c) => c.json(await assignmentPreview(callerOf(c), c.req.valid('json')), 200),
  )
  .post(
    '/:id/assignment',
    actOperation('assign', 'Assign it to a unit', [
      'unit-already-working',
      'already-answered',
      'idempotency-mismatch',
    ]),
    validated('json', Assign),
    async (c) => {
      const { version, note, ...asked } = c.req.valid('json')
      // Sent again after a lost answer it is the same act; without a key it is judged anew.
      const once = onceOf(c, {
        sender: c.get('session')?.personId ?? '',
        body: [c.req.param('id'), { ...asked, note }],
      })
      const command = { type: 'assign', ...asked } as const
      return c.json(await staffActs(c, { version, command, words: { note }, once }), 200)
    },
  )
  .post(
    '/:id/recall',
    actOperation('recall', 'Take back from a unit what it has not answered', ['unit-not-working']),
    validated('json', Recall),
    async (c) => {
      const { version, unitId, reason } = c.req.valid('json')
      return c.json(
        await staffActs(c, { version, command: { type: 'recall', unitId }, words: { reason } }),
        200,
      )
    },
  )
