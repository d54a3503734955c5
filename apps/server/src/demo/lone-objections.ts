import { type CalendarDate, shiftDays } from '@terang/law'
import { drawApplicant } from './applicants.ts'
import { chance } from './chance.ts'
import { daysBack, homeMoment } from './days.ts'
import { MANNERS } from './manners.ts'
import { assignTo, decide, object } from './objection-acts.ts'
import { drawTeam } from './teams.ts'
import { APPLICANT, type Step, timeline } from './timeline.ts'

/** How many people of a whole province object to periodic information that is missing. */
export const LONE_OBJECTIONS = 9

/** Ground b, which needs no request: filed on the portal, decided by the superior, all but the newest. */
export const loneObjection = (place: number, today: CalendarDate): Step[] => {
  const lots = chance(`lone ${place}`)
  const { agencyId } = lots.pick(MANNERS)
  const team = drawTeam(agencyId, lots)
  const receivedOn = daysBack(today, 9 + 52 * place)
  const at = homeMoment(receivedOn, lots)
  const grounds = ['b'] as const
  const filed = object(
    {
      agencyId,
      grounds,
      groundFoundOn: shiftDays(receivedOn, -lots.between(1, 25)),
      receivedOn,
      channel: 'portal',
      alone: {
        purpose: 'Pemantauan kewajiban mengumumkan informasi berkala.',
        applicant: drawApplicant(lots, (number) => chance(`asker ${number}`)),
      },
    },
    lots,
  )
  const line = timeline({ receivedOn, at, by: APPLICANT }, lots)
  line.act(lots.between(1, 3), team.officer, () => assignTo(team.superior))
  const decision = lots.pick(['granted', 'granted', 'refused'] as const)
  line.act(lots.between(14, 29), team.superior, (day) =>
    decide({ decision, grounds, alone: true }, day, lots),
  )
  return [{ at, by: APPLICANT, deed: filed }, ...line.steps]
}
