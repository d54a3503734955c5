import type { DisputeStage, ObjectionGround } from '@terang/law'
import type { Case } from './lives.ts'
import { petition, ruled, stage } from './objection-acts.ts'

/** The grounds of the objection, and the working day from which the fourteen days to petition count. */
type Quarrel = { grounds: readonly ObjectionGround[]; from: number }

/** A petition to the commission and its course, noted by the desk as the letters come. */
export const disputed = (of: Case, { grounds, from }: Quarrel): void => {
  const { line, lots, team } = of
  const filedOn = from + (lots.happens(0.1) ? 16 : lots.between(1, 13))
  line.act(filedOn + lots.between(1, 5), team.officer, () => petition(line.day(filedOn)))
  const next = (days: number, noted: DisputeStage) =>
    line.act(line.n() + days, team.officer, (day) => stage(noted, day, lots))
  const luck = lots.next()
  if (luck < 0.1) return next(9, 'not-registered')
  next(lots.between(3, 9), 'registered')
  if (luck < 0.2) return next(6, 'withdrawn')
  next(lots.between(8, 14), 'preliminary')
  if (luck < 0.28) return next(5, 'lapsed')
  if (grounds.some((ground) => ground !== 'a')) {
    next(lots.between(3, 10), 'mediation')
    if (luck < 0.62) return next(lots.between(5, 14), 'mediation-decision')
    next(lots.between(5, 14), 'mediation-failed')
  }
  next(lots.between(4, 12), 'adjudication')
  judged(of, next)
}

const judged = (
  { line, lots, team }: Case,
  next: (days: number, noted: DisputeStage) => void,
): void => {
  const rulings = ['granted', 'granted-in-part', 'granted-in-part', 'refused'] as const
  const ruling = lots.pick(rulings)
  line.act(line.n() + lots.between(10, 30), team.officer, (day) => ruled(ruling, day, lots))
  if (lots.happens(0.7)) return next(lots.between(15, 20), 'final')
  next(lots.between(6, 12), 'court')
  line.act(line.n() + lots.between(20, 40), team.officer, (day) => ruled('refused', day, lots))
  next(lots.between(11, 14), 'final')
}
