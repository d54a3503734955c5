import type { ObjectionView } from '@terang/contract/objection-views'
import { availableObjectionActs, decideDispute, petitionStart } from '@terang/law'
import type { ObjectionFile } from './objection-file.ts'
import { type ObjectionCase, objectionFacts } from './store.ts'

/** Acts open to this actor now, with the petition that may follow; the law is asked, no rule repeated. */
export const objectionActs = (of: ObjectionCase, file: ObjectionFile): ObjectionView['acts'] => {
  const { can, cannot } = availableObjectionActs(of.state, objectionFacts(of))
  const petition = mayPetition(of, file) ? (['note-petition'] as const) : []
  return { can: [...can, ...petition], cannot: { ...cannot } }
}

const mayPetition = (of: ObjectionCase, { dispute }: ObjectionFile): boolean => {
  const start = petitionStart(of.state, of.counting)
  if (!start || dispute) return false
  const { actor, place, today, counting } = of
  const { grounds } = of.state
  return decideDispute(
    null,
    { type: 'note-petition', grounds, filedOn: today, ...start },
    { actor, place, today, counting },
  ).ok
}
