import { type Help, HelperView } from '@terang/contract/help'
import { NEED_KINDS } from '@terang/law'
import * as z from 'zod'
import { SEALED } from '../record/sealed-words.ts'

/** Fields of the sealed words about help: of each need, of what became of it, and of who helps. */
const HELPER = `${SEALED}helper`
const needField = (id: string): string => `${SEALED}need.${id}`
export const noteField = (id: string): string => `${SEALED}note.${id}`

/** Ids of what was asked for, in its order; the case knows them by these alone. */
export const needIds = (help: Help | undefined): string[] =>
  (help?.needs ?? []).map((_, place) => `need_${place + 1}`)

const Needed = z.object({ kind: z.enum(NEED_KINDS), text: z.string().nullable() })

/** What was asked for and who helps, as words that will lie sealed. */
export const helpWords = (help: Help | undefined): Record<string, string> => {
  if (!help) return {}
  const ids = needIds(help)
  const needs = help.needs.map((kind, place) => [
    needField(ids[place] ?? ''),
    JSON.stringify({ kind, text: kind === 'other' ? help.other : null }),
  ])
  return {
    ...Object.fromEntries(needs),
    ...(help.helper && { [HELPER]: JSON.stringify(help.helper) }),
  }
}

type Sealed = ReadonlyMap<string, string>

export const neededIn = (sealed: Sealed, id: string): z.infer<typeof Needed> | null => {
  const text = sealed.get(needField(id))
  return text === undefined ? null : Needed.parse(JSON.parse(text))
}

export const helperIn = (sealed: Sealed): HelperView | null => {
  const text = sealed.get(HELPER)
  return text === undefined ? null : HelperView.parse(JSON.parse(text))
}
