import type { ObjectionDecision, ObjectionGround } from '@terang/law'
import * as acts from './acts.ts'
import type { Chance } from './chance.ts'
import { disputed } from './disputing.ts'
import type { Case } from './lives.ts'
import { assignTo, decide, noteSilence, object, withdrawObjection } from './objection-acts.ts'
import { APPLICANT, JOB } from './timeline.ts'

/** Why somebody objects, and the working day of the request on which the ground was found. */
export type Grievance = { grounds: readonly ObjectionGround[]; foundOn: number }

/** Working days in which the superior has to answer (UU P36(2)). */
const LIMIT = 30

/** Whether an answer is objected to, and why: refusals most, what was given in time least. */
export const groundsAgainst = (
  { outcome, withholding, copyingFee = 0, sendingFee = 0 }: acts.Given,
  { late, lots }: { late: boolean; lots: Chance },
): readonly ObjectionGround[] | null => {
  const some = (share: number, ...grounds: ObjectionGround[]) =>
    lots.happens(share) ? grounds : null
  if (withholding === 'exempt') {
    return some(
      outcome === 'refused' ? 0.2 : 0.08,
      'a',
      ...(lots.happens(0.2) ? ['e' as const] : []),
    )
  }
  if (late && lots.happens(0.1)) return ['g']
  if (copyingFee + sendingFee > 40_000) return some(0.08, 'f')
  if (outcome === 'not-held') return some(0.02, 'd')
  return some(outcome === 'granted' ? 0.01 : 0.06, lots.pick(['d', 'e'] as const))
}

/**
 * An objection from its filing to its answer and the answer anew to the request, or on the way to the
 * commission; true when the request was answered anew.
 */
export const objected = (of: Case, { grounds, foundOn }: Grievance): boolean => {
  const { line, lots, team } = of
  const filedOn = filed(of, { grounds, foundOn })
  line.act(line.n() + lots.below(3), team.officer, () => assignTo(team.superior))
  const luck = lots.next()
  if (luck < 0.06) {
    const by = lots.happens(0.5) ? APPLICANT : team.officer
    line.act(line.n() + lots.between(2, 9), by, () => withdrawObjection(lots))
    return false
  }
  if (luck < 0.16) {
    line.act(filedOn + LIMIT + 1, JOB, noteSilence)
    if (lots.happens(0.5)) {
      disputed(of, { grounds, from: filedOn + LIMIT })
      return false
    }
    return decided(of, grounds, filedOn + LIMIT + lots.between(3, 12))
  }
  return decided(of, grounds, filedOn + lots.between(5, 27))
}

/** On the portal by the applicant; else the desk writes down what came, some of it a day later. */
const filed = ({ line, lots, team, question }: Case, { grounds, foundOn }: Grievance): number => {
  const waits = lots.happens(0.05) ? lots.between(31, 38) : lots.between(1, 26)
  const channel = question.request.channel === 'phone' ? 'in-person' : question.request.channel
  const filedOn = Math.max(line.n(), foundOn + waits)
  const groundFoundOn = line.day(foundOn)
  const { agencyId } = question.request
  if (channel === 'portal') {
    line.act(filedOn, APPLICANT, (day) =>
      object({ agencyId, grounds, groundFoundOn, receivedOn: day, channel }, lots),
    )
    return filedOn
  }
  const receivedOn = line.day(filedOn)
  line.act(filedOn + (lots.happens(0.3) ? 1 : 0), team.officer, () =>
    object({ agencyId, grounds, groundFoundOn, receivedOn, channel }, lots),
  )
  return filedOn
}

/** How superiors decide: silence and lateness are granted most, exemptions least. */
const GRANTED: Record<ObjectionGround, readonly [whole: number, part: number]> = {
  a: [0.2, 0.25],
  b: [0.7, 0.1],
  c: [0.85, 0.1],
  d: [0.45, 0.25],
  e: [0.45, 0.2],
  f: [0.4, 0.2],
  g: [0.6, 0.1],
}

const decided = (of: Case, grounds: readonly ObjectionGround[], on: number): boolean => {
  const { line, lots, team } = of
  const [whole, part] = GRANTED[grounds[0] ?? 'e']
  const luck = lots.next()
  const decision: ObjectionDecision =
    luck < whole ? 'granted' : luck < whole + part ? 'granted-in-part' : 'refused'
  line.act(on, team.superior, (day) => decide({ decision, grounds, alone: false }, day, lots))
  if (decision !== 'refused') {
    answeredAnew(of, decision)
    return true
  }
  if (lots.happens(0.25)) disputed(of, { grounds, from: line.n() })
  return false
}

/** The duty to answer lives again: at once a better answer, and what is given is handed over. */
const answeredAnew = ({ line, lots, team }: Case, decision: ObjectionDecision): void => {
  const answerOn = line.n() + lots.between(2, 9)
  const whole = decision === 'granted'
  const given: acts.Given = whole
    ? { outcome: 'granted', supplyDays: lots.between(0, 3) }
    : { outcome: 'granted-in-part', withholding: 'not-documented', supplyDays: lots.between(0, 3) }
  line.act(answerOn, team.ppid, () => acts.answer(given, lots))
  line.act(line.n() + lots.below(4), team.officer, (day) => acts.handOver(day, lots))
}
