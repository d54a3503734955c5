import type { AnswerOutcome } from '@terang/law'
import * as acts from './acts.ts'
import type { Chance } from './chance.ts'
import { workingDay } from './days.ts'
import { isChecked } from './checking.ts'
import type { Manners } from './manners.ts'
import { groundsAgainst, objected } from './objecting.ts'
import type { Question } from './requests.ts'
import { type Team, unitPerson } from './teams.ts'
import { APPLICANT, type Start, type Step, type Timeline, timeline } from './timeline.ts'

/** One request of the demo as it is lived: who works on it, and with which luck. */
export type Case = {
  question: Question
  manners: Manners
  team: Team
  start: Start
  line: Timeline
  lots: Chance
}

/** The whole life of a request; what lies after today has not happened yet. */
export const lifeOf = (known: Omit<Case, 'line'>): Step[] => {
  const { start, lots, team } = known
  const line = timeline(start, lots)
  const of: Case = { ...known, line }
  if (!isChecked(of)) {
    if (lots.happens(0.04)) objected(of, { grounds: ['c'], foundOn: line.n() })
    return line.steps
  }
  if (lots.happens(0.025)) {
    const by = known.question.request.channel === 'portal' ? APPLICANT : team.officer
    line.act(line.n() + lots.between(1, 4), by, () => acts.withdraw(lots))
    return line.steps
  }
  if (start.by !== APPLICANT && lots.happens(0.02)) {
    line.act(line.n(), team.officer, () => acts.correctReceipt(workingDay(start.receivedOn, -1)))
  }
  worked(of, answerDay(of))
  return line.steps
}

type Course = { answerOn: number; extendOn: number | null; silent?: boolean }

/** When the notice goes out, in working days after the receipt, and when the time was extended. */
const answerDay = ({ manners, lots, question }: Case): Course => {
  const luck = lots.next()
  const { silent, late, extended, pace } = manners
  const never = null
  if (luck < silent) {
    return { answerOn: lots.between(28, 62), extendOn: never, silent: true }
  }
  if (luck < silent + late) return { answerOn: 11 + lots.below(4) + lots.below(8), extendOn: never }
  if (luck < silent + late + extended) {
    const extendOn = lots.between(5, 9)
    const overrun = lots.happens(0.08) ? lots.between(1, 5) : 0
    return { extendOn, answerOn: lots.between(11, 17) + overrun }
  }
  const days = 1 + Math.round(pace * (0.3 + lots.next() + lots.next() * 0.6))
  const quick = question.topic.nature.kind === 'elsewhere' ? Math.ceil(days / 2) : days
  return { answerOn: Math.min(10, quick), extendOn: never }
}

const worked = (of: Case, { answerOn, extendOn, silent = false }: Course): void => {
  const { line, lots, team, question } = of
  const { topic } = question
  // What stands in a report on the desk's own shelf needs no unit.
  const holderId = topic.nature.kind === 'open' && lots.happens(0.3) ? null : question.holderId
  if (holderId !== null) assigned(of, holderId)
  if (silent && lots.happens(0.45)) {
    const again = objected(of, { grounds: lots.happens(0.8) ? ['c'] : ['c', 'g'], foundOn: 11 })
    if (!again) noticed(of, line.n() + lots.between(2, 9), { outcome: 'granted' })
    return
  }
  // Past the first limit nobody may extend any more.
  if (extendOn !== null && Math.max(extendOn, line.n()) <= 9) {
    const unsure = topic.nature.kind === 'exempt'
    line.act(extendOn, team.ppid, () => acts.extend(lots, unsure))
  }
  if (holderId !== null) {
    const back = Math.max(line.n(), answerOn - lots.between(1, 3))
    line.act(back, unitPerson(of.manners.agencyId, holderId), () => acts.reply(lots))
  }
  decided(of, answerOn)
}

const assigned = ({ line, lots, team, question, manners }: Case, holderId: string): void => {
  const { units } = question.topic
  const others = units.map((key) => `unit_${manners.slug}_${key}`).filter((id) => id !== holderId)
  if (others.length > 0 && lots.happens(0.06)) {
    const first = lots.pick(others)
    line.act(line.n(), team.officer, () => acts.assign(first, lots))
    const by = unitPerson(manners.agencyId, first)
    line.act(line.n() + 1, by, () => acts.sendBack(lots))
  }
  line.act(line.n() + lots.below(2), team.officer, () => acts.assign(holderId, lots))
}

const decided = (of: Case, answerOn: number): void => {
  const { line, lots, team, question } = of
  const { nature } = question.topic
  switch (nature.kind) {
    case 'open':
      return lots.happens(0.06)
        ? answered(of, answerOn, { outcome: 'granted-in-part', withholding: 'not-yet-held' })
        : answered(of, answerOn, { outcome: 'granted' })
    case 'elsewhere':
      return answered(of, answerOn, { outcome: 'not-held', holderBody: nature.holder })
    case 'absent':
      return answered(of, answerOn, { outcome: 'refused', withholding: nature.because })
    case 'exempt': {
      const { agencyId } = of.manners
      line.act(answerOn - 3, team.ppid, () => acts.propose({ ...nature, agencyId }, lots))
      if (lots.happens(0.12)) {
        line.act(answerOn - 1, team.superior, () => acts.decline(lots))
        return answered(of, answerOn, { outcome: 'granted' })
      }
      line.act(answerOn - 1, team.superior, acts.consent)
      const outcome: AnswerOutcome = nature.extent === 'whole' ? 'refused' : 'granted-in-part'
      const pages = outcome === 'granted-in-part' ? { pages: [2] } : {}
      return answered(of, answerOn, { outcome, withholding: 'exempt', ...pages })
    }
  }
}

/** The notice, and some object to it. */
const answered = (of: Case, answerOn: number, given: acts.Given): void => {
  const { foundOn, whole } = noticed(of, answerOn, given)
  const grounds = groundsAgainst(whole, { late: foundOn > 17, lots: of.lots })
  if (grounds !== null) objected(of, { grounds, foundOn })
}

/** The notice, and for what is given the hand-over, some of it late. */
const noticed = (of: Case, answerOn: number, given: acts.Given) => {
  const { line, lots, team } = of
  const supplies = given.outcome === 'granted' || given.outcome === 'granted-in-part'
  const whole = supplies ? { ...given, ...supplyOf(of) } : given
  line.act(answerOn, team.ppid, () => acts.answer(whole, lots))
  const foundOn = line.n()
  if (supplies) {
    const days = lots.below((whole.supplyDays ?? 0) + 1) + (lots.happens(0.04) ? 3 : 0)
    line.act(foundOn + days, team.officer, (day) => acts.handOver(day, lots))
  }
  return { foundOn, whole }
}

const supplyOf = ({ lots, question }: Case) => {
  const { format, delivery } = question.request
  const onPaper = format === 'hardcopy'
  const sent = onPaper && (delivery === 'post' || delivery === 'courier')
  return {
    supplyDays: onPaper ? lots.between(2, 8) : lots.between(0, 5),
    copyingFee: onPaper ? lots.between(5, 150) * 500 : 0,
    sendingFee: sent ? lots.between(12, 35) * 1000 : 0,
  }
}
