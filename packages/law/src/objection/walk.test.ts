import { expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { answer, asked, complete, given, onDay, people, propose, staff } from '../request/cases.ts'
import type { RequestState } from '../request/request.ts'
import { decideRequest, evolveRequest } from '../request/rules.ts'
import { walk } from '../walk.ts'
import { decideAs, object, objectionFacts } from './cases.ts'
import type { ObjectionCommand, ObjectionEvent, ObjectionState } from './objection.ts'
import { decideObjection, evolveObjection } from './rules.ts'

const { officer, ppid, superior } = people
const REFUSER = 'per_ppid'
/** The PPID who refused is a superior as well, and tries. */
const refuserAsSuperior: Actor = { ...staff('superior'), personId: REFUSER }
const ACTORS: readonly Actor[] = [
  ...Object.values(people),
  refuserAsSuperior,
  { kind: 'anonymous' },
]

/** The refusal is of 7 September; then a day in the window, the last day of the superior, one after both. */
const DAYS = ['2026-09-10', '2026-10-22', '2026-11-02'] as const
const refused = given(
  asked('2026-09-01'),
  ['2026-09-02', officer, complete],
  ['2026-09-03', ppid, propose('whole')],
  ['2026-09-04', superior, { type: 'consent-refusal' }],
  ['2026-09-07', ppid, answer('refused', 'exempt')],
)
const COMMANDS: readonly ObjectionCommand[] = [
  object(['a'], '2026-09-10', '2026-09-07'),
  object(['a', 'e'], '2026-09-10', '2026-09-07'),
  object(['b'], '2026-09-10', '2026-09-07'),
  object(['c'], '2026-09-10', '2026-09-07'),
  { type: 'assign-objection', deciderId: 'per_superior' },
  { type: 'assign-objection', deciderId: REFUSER },
  decideAs('granted', ['a', 'b', 'e']),
  decideAs('granted', ['a']),
  decideAs('granted-in-part', ['a', 'b', 'e'], true),
  decideAs('refused', ['a', 'b', 'e'], true),
  decideAs('refused', ['a', 'b', 'e']),
  { type: 'note-silence' },
  { type: 'withdraw-objection' },
]

type Point = { state: ObjectionState | null; request: RequestState; day: number }

const must = (holds: boolean, law: string, event: ObjectionEvent): void => {
  if (!holds) throw new Error(`${law}: broken by ${JSON.stringify(event)}`)
}

/** A grant is followed at once by the reopening of the request, as the daily job or the use-case does. */
const afterwards = (request: RequestState, event: ObjectionEvent): RequestState => {
  if (event.type !== 'objection-answered' || !event.reopens) return request
  const reopening = decideRequest(
    request,
    { type: 'reopen' },
    onDay(event.on, { kind: 'system' }, request),
  )
  must(reopening.ok, 'a grant on objection reopens the duty', event)
  return reopening.ok ? evolveRequest(request, reopening.value) : request
}

const keepsTheLaw = (
  before: Point,
  command: ObjectionCommand,
  event: ObjectionEvent,
  after: Point,
): void => {
  must(!before.state?.closedOn, 'nothing after the end', event)
  if (event.type === 'objection-answered') {
    const grounds = before.state?.grounds ?? []
    must(event.by !== REFUSER, 'the refuser never decides', event)
    must(
      command.type === 'answer-objection' &&
        grounds.every((ground) => command.repliedGrounds.includes(ground)),
      'a reply to each ground',
      event,
    )
    const open = after.request.status === 'in-process'
    must(
      open === (event.decision !== 'refused' && grounds.some((ground) => ground !== 'b')),
      'a grant on objection, and nothing else, reopens the duty',
      event,
    )
  }
  if (event.type === 'objection-assigned')
    must(event.deciderId !== REFUSER, 'nor is assigned', event)
  if (event.type === 'objection-silence-noted')
    must(before.state?.silentSince === null, 'silence once', event)
}

const moves = (from: Point): Point[] => {
  const found: Point[] = []
  for (let day = from.day; day < DAYS.length; day += 1) {
    for (const actor of ACTORS) {
      const facts = objectionFacts(DAYS[day] ?? '', actor, from.request)
      for (const command of COMMANDS) {
        const decision = decideObjection(from.state, command, facts)
        if (!decision.ok) continue
        const event = decision.value
        const request = afterwards(from.request, event)
        const to = { state: evolveObjection(from.state, event), request, day }
        keepsTheLaw(from, command, event, to)
        found.push(to)
      }
    }
  }
  return found
}

test('every path of six acts keeps the law, and their number is known', { timeout: 0 }, () => {
  expect(walk<Point>({ state: null, request: refused, day: 0 }, 6, moves)).toEqual({
    // The system assigns too: it hands on the objections of a decider who leaves.
    paths: [27, 657, 5_835, 46_350, 342_375, 2_401_875],
    places: 280,
  })
})
