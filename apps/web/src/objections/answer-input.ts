import { OBJECTION_DECISIONS, type ObjectionDecision, type ObjectionGround } from '@terang/law'
import { textIn } from '../ui/form-data.ts'

/** What stays exempt, whole or in part, needs the decree: Perki P44(3). */
export const needsDecree = (
  decision: ObjectionDecision | undefined,
  grounds: readonly ObjectionGround[],
): boolean => decision !== undefined && decision !== 'granted' && grounds.includes('a')

/** A reply to every ground is sent, an empty one too: the schema then says which is missing. */
export const answerInput = (data: FormData, grounds: readonly ObjectionGround[]) => {
  const decision = OBJECTION_DECISIONS.find((each) => each === data.get('decision'))
  const withDecree = needsDecree(decision, grounds)
  return {
    decision,
    letterNumber: textIn(data, 'letterNumber') ?? '',
    letterDate: textIn(data, 'letterDate'),
    replies: Object.fromEntries(
      grounds.map((ground) => [ground, textIn(data, `replies.${ground}`) ?? '']),
    ),
    decreeNumber: withDecree ? (textIn(data, 'decreeNumber') ?? '') : null,
    decreeDate: withDecree ? (textIn(data, 'decreeDate') ?? '') : null,
  }
}

export type MissingParts = {
  decision: boolean
  grounds: ObjectionGround[]
  letter: boolean
  decree: boolean
}

/** What the answer still lacks, as it stands while typing. */
export const missingIn = (data: FormData, grounds: readonly ObjectionGround[]): MissingParts => {
  const input = answerInput(data, grounds)
  return {
    decision: input.decision === undefined,
    grounds: grounds.filter((ground) => !input.replies[ground]),
    letter: input.letterNumber === '',
    decree: input.decreeNumber === '' || input.decreeDate === '',
  }
}
