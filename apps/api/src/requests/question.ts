import type { Ask, TakeIn } from '@terang/contract/requests'
import { requestTexts } from '@terang/wording/requests'
import { refuseField } from '../refused.ts'

export type Question = Ask | TakeIn

const TITLE_LENGTH = 120

/** The columns that hold what was asked, as it was asked. */
export const questionColumns = (input: Question) => ({
  askedUnitId: input.unitId,
  applicantKind: input.applicant.kind,
  byProxy: input.applicant.byProxy,
  title:
    input.details === null
      ? requestTexts['language' in input ? input.language : 'id'].spokenTitle
      : titleOf(input.details),
  details: input.details ?? '',
  purpose: input.purpose ?? '',
  access: input.access,
  format: input.format,
  delivery: input.delivery,
  provisionalNumber: provisionalOf(input),
  language: 'language' in input ? input.language : ('id' as const),
})

type Said = { details?: string | null | undefined; purpose?: string | null | undefined }
/** What the desk wrote down of a voice note is what was asked. */
export const saidColumns = (words: Said = {}) => ({
  title: titleOf(words.details ?? ''),
  details: words.details ?? '',
  purpose: words.purpose ?? '',
})

/** Nomor sementara: an applicant at a desk without network holds it. */
export const provisionalOf = (input: Question): string | null =>
  ('provisionalNumber' in input && input.provisionalNumber) || null

/** The first line of what was asked, cut at a word; counted in signs, so that no emoji is halved. */
const titleOf = (details: string): string => {
  const signs = Array.from(details.split('\n', 1)[0]?.trim() ?? '')
  if (signs.length <= TITLE_LENGTH) return signs.join('')
  const cut = signs.slice(0, TITLE_LENGTH).join('')
  const word = cut.lastIndexOf(' ')
  return `${word > TITLE_LENGTH / 2 ? cut.slice(0, word) : cut}…`
}

/** A copy has a form (annex VI): softcopy or hardcopy. */
export const checkFormat = ({ access, format }: Question): void => {
  if (access === 'copy' && format === null) refuseField('format', 'format-missing')
}
