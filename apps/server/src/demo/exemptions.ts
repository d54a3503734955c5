import type { TestExemption } from '@terang/contract/exemptions'
import {
  type CalendarDate,
  type ExemptionLetter,
  type ProposalExtent,
  shiftDays,
} from '@terang/law'
import { chance } from './chance.ts'
import { daysBack, minuteOf, workingDay } from './days.ts'
import type { Deed } from './deeds.ts'
import { MANNERS } from './manners.ts'
import { holdersOf, personOf } from './people.ts'
import { JOB, type Step } from './timeline.ts'
import { exemptionWords, OTHER_ACT } from './topics/exemption-words.ts'

/** One piece of exempt information of one office: what its refusals rest on. */
export type Exempt = { agencyId: string; letter: ExemptionLetter; extent: ProposalExtent }

/** Places of the plan that no request has. */
const FIRST_PLACE = 1_000_000

/** Every exemption that a refusal of the demo may rest on, each once, in the order of the offices. */
const EXEMPTIONS: readonly Exempt[] = [
  ...new Map(
    [
      { agencyId: 'ag_1_dinsos', letter: 'h' as const, extent: 'whole' as const },
      { agencyId: 'ag_1_dinsos', letter: 'h' as const, extent: 'part' as const },
      ...MANNERS.flatMap(({ agencyId, topics }) =>
        topics.flatMap(({ nature }) =>
          nature.kind === 'exempt'
            ? [{ agencyId, letter: nature.letter, extent: nature.extent }]
            : [],
        ),
      ),
    ].map((one) => [keyOf(one), one]),
  ).values(),
]

function keyOf({ agencyId, letter, extent }: Exempt): string {
  return `${agencyId} ${letter} ${extent}`
}

/** Where the exemption stands that such a refusal rests on. */
export const placeOfExemption = (of: Exempt): number => {
  const index = EXEMPTIONS.findIndex((one) => keyOf(one) === keyOf(of))
  if (index < 0) throw new RangeError(`no exemption of the demo is ${keyOf(of)}`)
  return FIRST_PLACE + index
}

/** Before the first request of the demo, in days. */
const LONG_AGO = 770

type Placed = Step & { place: number }

/** Tested, consented to and set by decree before the first request of the demo; and some that tell of an end. */
export const exemptionSteps = (today: CalendarDate): Placed[] => [
  ...EXEMPTIONS.flatMap((one, index) =>
    setByDecree(one, { index, day: daysBack(shiftDays(today, -LONG_AGO), index % 5) }),
  ),
  ...endings(today),
]

type At = { index: number; day: CalendarDate; endsOn?: CalendarDate }

const setByDecree = (of: Exempt, at: At): Placed[] => {
  const { index, day } = at
  const decreeOn = workingDay(day, 6)
  const number = `188/${String(100 + index).padStart(4, '0')}/KPTS/${decreeOn.slice(0, 4)}`
  return [
    ...testedThen(of, at),
    step(
      at,
      { day: decreeOn, minute: 11 * 60, by: ppidOf(of) },
      {
        kind: 'exemption',
        command: { type: 'decree-exemption', decree: { number, date: decreeOn } },
      },
    ),
  ]
}

const testedThen = (of: Exempt, at: At): Placed[] => [
  step(
    at,
    { day: at.day, minute: 9 * 60, by: ppidOf(of) },
    { kind: 'tests', sheet: sheetOf(of, at) },
  ),
  step(
    at,
    { day: workingDay(at.day, 4), minute: 10 * 60, by: superiorOf(of) },
    {
      kind: 'exemption',
      command: { type: 'consent-exemption' },
    },
  ),
]

/** One ended by itself, one has to be opened within weeks, one awaits the superior. */
const endings = (today: CalendarDate): Placed[] => {
  const next = EXEMPTIONS.length
  const of: Exempt = { agencyId: 'ag_1_dinsos', letter: 'a', extent: 'whole' }
  const ended = shiftDays(today, -20)
  const soon = workingDay(today, 42)
  const waiting: Exempt = { agencyId: 'ag_1_dinsos', letter: 'c', extent: 'part' }
  return [
    ...setByDecree(of, { index: next, day: daysBack(today, 300), endsOn: ended }),
    step(
      { index: next },
      { day: shiftDays(ended, 1), minute: 10, by: JOB },
      {
        kind: 'exemption',
        command: { type: 'open-exemption', cause: 'period-ended' },
      },
    ),
    ...setByDecree(of, { index: next + 1, day: daysBack(today, 200), endsOn: soon }),
    ...testedThen(waiting, { index: next + 2, day: daysBack(today, 2) }).slice(0, 1),
  ]
}

type When = { day: CalendarDate; minute: number; by: string }

const step = ({ index }: Pick<At, 'index'>, { day, minute, by }: When, deed: Deed): Placed => ({
  place: FIRST_PLACE + index,
  at: minuteOf(day, minute + index),
  by,
  deed,
})

const ppidOf = ({ agencyId }: Exempt): string => firstOf('ppid', agencyId)
const superiorOf = ({ agencyId }: Exempt): string => firstOf('superior', agencyId)

const firstOf = (role: 'ppid' | 'superior' | 'officer', agencyId: string): string => {
  const [key] = holdersOf(role, agencyId)
  if (key === undefined) throw new RangeError(`nobody is ${role} at ${agencyId}`)
  return key
}

const sheetOf = (of: Exempt, { index, day, endsOn }: At): TestExemption => {
  const { agencyId, letter, extent } = of
  const lots = chance(`exemption ${index}`)
  const { durationKind, ...words } = exemptionWords(letter)
  return {
    ...words,
    agencyId,
    extent,
    letters: [letter],
    otherAct: letter === 'j' ? OTHER_ACT : null,
    durationKind: letter === 'a' ? 'until-date' : durationKind,
    endsOn: letter === 'a' ? (endsOn ?? shiftDays(day, 20 * 365)) : null,
    testedOn: day,
    number: `480/${String(lots.between(1, 900)).padStart(3, '0')}/UJI/${day.slice(0, 4)}`,
    place: 'Surabaya',
    testers: [
      { name: personOf(ppidOf(of)).name, position: 'PPID', unit: 'Sekretariat' },
      {
        name: personOf(firstOf('officer', agencyId)).name,
        position: 'Petugas',
        unit: 'Meja layanan',
      },
    ],
    isNotAlwaysOpen: true,
  }
}
