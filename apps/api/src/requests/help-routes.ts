import { ForgoNeed, MeetNeed, PlanNeed, Transcribe } from '@terang/contract/help'
import { factory, validated } from '../http.ts'
import { dayIn } from './act.ts'
import { actOperation } from './act-operation.ts'
import { staffActs } from './acted.ts'
import { noteField } from './help-words.ts'

/** Acts of help: a voice note is written down, what somebody needs is arranged (P5, P24(5), P29(2)). */
export const helpRoutes = factory
  .createApp()
  .post(
    '/:id/transcript',
    actOperation('transcribe', 'Write down what the voice note asks', [
      'not-spoken',
      'already-transcribed',
    ]),
    validated('json', Transcribe),
    async (c) => {
      const { version, ...words } = c.req.valid('json')
      return c.json(await staffActs(c, { version, command: { type: 'transcribe' }, words }), 200)
    },
  )
  .post(
    '/:id/need-plan',
    actOperation('plan-need', 'Who arranges the help, and until when', [
      'need-unknown',
      'need-already-settled',
      'need-unit-not-asked',
      'need-day-outside',
    ]),
    validated('json', PlanNeed),
    async (c) => {
      const { version, needId, unitId, dueOn: day } = c.req.valid('json')
      const dueOn = day === null ? null : dayIn('dueOn', day)
      return c.json(
        await staffActs(c, { version, command: { type: 'plan-need', needId, unitId, dueOn } }),
        200,
      )
    },
  )
  .post(
    '/:id/need-met',
    actOperation('meet-need', 'The help was arranged', ['need-unknown', 'need-already-settled']),
    validated('json', MeetNeed),
    async (c) => {
      const { version, needId, note } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'meet-need', needId },
          sealed: { [noteField(needId)]: note },
        }),
        200,
      )
    },
  )
  .post(
    '/:id/need-forgone',
    actOperation('forgo-need', 'The help cannot be arranged, with the reason', [
      'need-unknown',
      'need-already-settled',
    ]),
    validated('json', ForgoNeed),
    async (c) => {
      const { version, needId, reason } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'forgo-need', needId },
          sealed: { [noteField(needId)]: reason },
        }),
        200,
      )
    },
  )
