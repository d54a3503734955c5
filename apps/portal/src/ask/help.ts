import type { Help } from '@terang/contract/help'
import { NEED_KINDS, type NeedKind } from '@terang/law'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import type { FieldName } from './questions.ts'

type Values = Partial<Record<FieldName, string>>

/** Each tick is a field of its own; the draft keeps them as one text. */
export const needsOf = (posted: ReadonlyMap<string, string>): string =>
  NEED_KINDS.filter((kind) => posted.get(`needs.${kind}`)).join()

export const kindsIn = (text: string | undefined): NeedKind[] =>
  NEED_KINDS.filter((kind) => text?.split(',').includes(kind))

export const isSpoken = ({ spoken }: Values): boolean => spoken === 'ya'

/** Nothing at all where nothing was asked for; a named other help counts as ticked. */
export const helpOf = (values: Values): { help?: Help } => {
  const text = (field: FieldName) => (values[field] ?? '').trim()
  const other = text('other') || null
  const ticked = kindsIn(values.needs)
  const needs = other === null || ticked.includes('other') ? ticked : [...ticked, 'other' as const]
  const [name, relation] = [text('helperName'), text('helperRelation')]
  const helper = name === '' && relation === '' ? null : { name, relation }
  return needs.length === 0 && helper === null ? {} : { help: { needs, other, helper } }
}

/** "Cetakan huruf besar, salinan suara" */
export const needNames = (values: Values, lang: Language): string => {
  const { need } = requestTexts[lang]
  const { help } = helpOf(values)
  return (help?.needs ?? [])
    .map((kind) => (kind === 'other' && help?.other ? help.other : need[kind]))
    .join(', ')
}
