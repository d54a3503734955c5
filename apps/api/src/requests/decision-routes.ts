import {
  Accept,
  AnswerRequest,
  ConsentRefusal,
  DeclineRefusal,
  ExtendDeadline,
  HandOver,
  ProposeRefusal,
  Reply,
  SendBack,
} from '@terang/contract/requests'
import { factory, validated } from '../http.ts'
import { dayIn } from './act.ts'
import { actOperation } from './act-operation.ts'
import { staffActs } from './acted.ts'

/** Acts from the part of a unit to the hand-over: UU P22(7)(8), P31, P34 to P37. */
export const decisionRoutes = factory
  .createApp()
  .post(
    '/:id/acceptance',
    actOperation('accept', 'The unit accepts its part', ['not-with-a-unit', 'already-accepted']),
    validated('json', Accept),
    async (c) => {
      const { version } = c.req.valid('json')
      return c.json(await staffActs(c, { version, command: { type: 'accept' } }), 200)
    },
  )
  .post(
    '/:id/reply',
    actOperation('reply', "The unit's reply to the desk", ['not-with-a-unit']),
    validated('json', Reply),
    async (c) => {
      const { version, text, fileIds } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'reply' },
          words: { text },
          files: [{ kind: 'reply', ids: fileIds }],
        }),
        200,
      )
    },
  )
  .post(
    '/:id/return',
    actOperation('send-back', 'The unit sends it back to the desk', ['not-with-a-unit']),
    validated('json', SendBack),
    async (c) => {
      const { version, reason } = c.req.valid('json')
      return c.json(
        await staffActs(c, { version, command: { type: 'send-back' }, words: { reason } }),
        200,
      )
    },
  )
  .post(
    '/:id/extension',
    actOperation('extend-deadline', 'Extend the time for the notice, once', [
      'already-extended',
      'already-answered',
      'deadline-passed',
    ]),
    validated('json', ExtendDeadline),
    async (c) => {
      const { version, cause, reason } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'extend-deadline', cause },
          words: { reason },
        }),
        200,
      )
    },
  )
  .post(
    '/:id/refusal-proposal',
    actOperation('propose-refusal', 'Propose to refuse under Pasal 17', [
      'exemption-missing',
      'exemption-of-another-agency',
      'exemption-not-decreed',
      'exemption-not-in-force',
      'exempt-part-missing',
      'proposal-awaits-consent',
    ]),
    validated('json', ProposeRefusal),
    async (c) => {
      const { version, extent, exemptionId, exemptPart, consideration } = c.req.valid('json')
      const namesPart = exemptPart !== null
      return c.json(
        await staffActs(c, {
          version,
          restsOn: exemptionId === null ? [] : [exemptionId],
          command: (_, resting) => ({
            type: 'propose-refusal',
            extent,
            namesPart,
            exemption: resting(exemptionId),
          }),
          words: { exemptPart: extent === 'part' ? exemptPart : null, consideration },
        }),
        200,
      )
    },
  )
  .post(
    '/:id/refusal-consent',
    actOperation('consent-refusal', 'The superior consents to the refusal', [
      'proposal-missing',
      'exemption-not-in-force',
      'proposal-already-decided',
      'proposer-may-not-consent',
    ]),
    validated('json', ConsentRefusal),
    async (c) => {
      const { version, note } = c.req.valid('json')
      return c.json(
        await staffActs(c, { version, command: { type: 'consent-refusal' }, words: { note } }),
        200,
      )
    },
  )
  .post(
    '/:id/refusal-decline',
    actOperation('decline-refusal', 'The superior declines the refusal', [
      'proposal-missing',
      'proposal-already-decided',
      'proposer-may-not-consent',
    ]),
    validated('json', DeclineRefusal),
    async (c) => {
      const { version, reason } = c.req.valid('json')
      return c.json(
        await staffActs(c, { version, command: { type: 'decline-refusal' }, words: { reason } }),
        200,
      )
    },
  )
  .post(
    '/:id/answer',
    actOperation('answer', 'The written notice', [
      'already-answered',
      'proposal-missing',
      'proposal-awaits-consent',
      'consent-missing',
      'exemption-not-in-force',
      'extent-does-not-fit',
      'withholding-reason-missing',
      'withholding-does-not-fit',
      'supply-time-missing',
      'fee-without-supply',
      'withheld-page-missing',
      'withheld-page-does-not-fit',
      'blacked-out-gives-part',
      'exemption-not-consented',
      'original-not-given',
      'original-not-meant',
      'public-place-missing',
      'public-place-does-not-fit',
    ]),
    validated('json', AnswerRequest),
    async (c) => {
      const {
        version,
        text,
        holderBody,
        fileIds,
        caseFileIds,
        publicLink,
        publicPlace,
        ...closed
      } = c.req.valid('json')
      const gives = [...fileIds, ...caseFileIds]
      const namesPublicPlace = publicLink !== null || publicPlace !== null
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'answer', ...closed, gives, namesPublicPlace },
          words: { text, holderBody, publicLink, publicPlace },
          files: [{ kind: 'answer', ids: fileIds }],
          chosen: caseFileIds,
        }),
        200,
      )
    },
  )
  .post(
    '/:id/hand-over',
    actOperation('hand-over', 'The information was handed over', [
      'not-answered',
      'nothing-to-hand-over',
      'date-in-future',
      'date-too-early',
    ]),
    validated('json', HandOver),
    async (c) => {
      const { version, handedOverOn, note } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'hand-over', handedOverOn: dayIn('handedOverOn', handedOverOn) },
          words: { note },
        }),
        200,
      )
    },
  )
