import type { CalendarDate, ObjectionDecision, ObjectionGround } from '@terang/law'
import type { Chance } from './chance.ts'
import type { Deed, DisputeDeed, Filing, ObjectionDeed } from './deeds.ts'
import { demoPersonId } from './people.ts'
import {
  GROUND_REPLIES,
  OBJECTION_WITHDRAWALS,
  REASONS,
  STAGE_NOTES,
} from './topics/objection-words.ts'

export const object = (
  filing: Omit<Filing, 'reason' | 'alone'> & { alone?: Filing['alone'] },
  lots: Chance,
): Deed => {
  const reason = filing.grounds.map((ground) => lots.pick(REASONS[ground])).join(' ')
  return { kind: 'objects', filing: { alone: null, ...filing, reason } }
}

export const assignTo = (decider: string): ObjectionDeed => ({
  kind: 'objection',
  command: { type: 'assign-objection', deciderId: demoPersonId(decider) },
  reopens: false,
})

type Decided = {
  decision: ObjectionDecision
  grounds: readonly ObjectionGround[]
  alone: boolean
}

/** P44(2): a letter with a number, a reply to each ground, a decree where something stays exempt. */
export const decide = (
  { decision, grounds, alone }: Decided,
  day: CalendarDate,
  lots: Chance,
): ObjectionDeed => {
  const year = day.slice(0, 4)
  const number = (kind: string) => `188/${lots.between(1, 900)}/${kind}/${year}`
  const exempt = decision !== 'granted' && grounds.includes('a')
  return {
    kind: 'objection',
    command: {
      type: 'answer-objection',
      decision,
      repliedGrounds: grounds,
      letter: { number: number('KEB'), date: null },
      decree: exempt ? { number: number('KPTS'), date: day } : null,
    },
    words: Object.fromEntries(
      grounds.map((ground) => [`reply.${ground}`, lots.pick(GROUND_REPLIES[decision])]),
    ),
    reopens: decision !== 'refused' && !alone,
  }
}

export const noteSilence = (): ObjectionDeed => ({
  kind: 'objection',
  command: { type: 'note-silence' },
  reopens: false,
})

export const withdrawObjection = (lots: Chance): ObjectionDeed => ({
  kind: 'objection',
  command: { type: 'withdraw-objection' },
  words: { reason: lots.pick(OBJECTION_WITHDRAWALS) },
  reopens: false,
})

export const petition = (petitionedOn: CalendarDate): Deed => ({ kind: 'petitions', petitionedOn })

type StageCommand = Extract<DisputeDeed['command'], { type: 'note-stage' }>

export const stage = (
  noted: StageCommand['stage'],
  on: CalendarDate,
  lots: Chance,
): DisputeDeed => ({
  kind: 'dispute',
  command: { type: 'note-stage', stage: noted, on },
  words: { note: lots.pick(STAGE_NOTES) },
  ...(noted === 'registered'
    ? { registrationNumber: `${lots.between(1, 160)}/PS-A/KI-JATIM/${on.slice(0, 4)}` }
    : {}),
})

type Ruling = Extract<DisputeDeed['command'], { type: 'note-outcome' }>['ruling']

export const ruled = (ruling: Ruling, on: CalendarDate, lots: Chance): DisputeDeed => ({
  kind: 'dispute',
  command: { type: 'note-outcome', ruling, on, receivedOn: on },
  words: { decisionNumber: `${lots.between(1, 160)}/PTSN/KI-JATIM/${on.slice(0, 4)}` },
})
