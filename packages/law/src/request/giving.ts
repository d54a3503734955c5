import type { RequestCommand } from './commands.ts'
import type { RequestRefusal } from './refusals.ts'
import type { RequestState, WithheldPage } from './request.ts'

type AnswerCommand = Extract<RequestCommand, { type: 'answer' }>
type Given = Pick<RequestState, 'blackouts' | 'proposal'>

/**
 * UU P22(7)e, Perki P31(4)g, P50: of what is given in part, each exempt page is named, and its blacking-out
 * rests on what the superior consented to. What was blacked out does not go out beside its black copy.
 */
export const givingFault = (state: Given, command: AnswerCommand): RequestRefusal | null => {
  const { blackouts = [], proposal } = state
  const { gives = [], pages = [], meansOriginals = false } = command
  const black = blackouts.filter(({ fileId }) => gives.includes(fileId))
  const givesOriginal = blackouts.some(({ fromFileId }) => gives.includes(fromFileId))
  if (givesOriginal && command.withholding === 'exempt') return 'original-not-given'
  if (givesOriginal && !meansOriginals) return 'original-not-meant'
  if (command.outcome !== 'granted-in-part' || command.withholding !== 'exempt') {
    if (black.length > 0) return 'blacked-out-gives-part'
    return pages.length > 0 ? 'withheld-page-does-not-fit' : null
  }
  const boxes = black.flatMap((one) => one.boxes)
  // A decree typed before refusals rested on an exemption has no id to compare with.
  const consented = proposal?.exemptionId
  if (consented !== undefined && boxes.some(({ exemptionId }) => exemptionId !== consented)) {
    return 'exemption-not-consented'
  }
  return withheldOn(state, command).length === 0 ? 'withheld-page-missing' : null
}

/** Every page of what is given on which something is withheld, once: blacked out here, or named by hand. */
export const withheldOn = (
  { blackouts = [] }: Given,
  { gives = [], pages = [] }: AnswerCommand,
): WithheldPage[] => [
  ...blackouts
    .filter(({ fileId }) => gives.includes(fileId))
    .flatMap(({ fileId, boxes }) =>
      inOrder(boxes.map(({ page }) => page)).map((page) => ({ page, fileId })),
    ),
  ...inOrder(pages).map((page) => ({ page })),
]

const inOrder = (pages: readonly number[]): number[] =>
  [...new Set(pages)].toSorted((one, other) => one - other)

/** Sudah tersedia: a way of supplying what is granted (Perki P35), never an outcome of its own (T17). */
export const publishedFault = ({
  outcome,
  isPublished = false,
  namesPublicPlace = false,
}: AnswerCommand): RequestRefusal | null => {
  if (!isPublished) return namesPublicPlace ? 'public-place-does-not-fit' : null
  if (outcome !== 'granted' && outcome !== 'granted-in-part') return 'public-place-does-not-fit'
  return namesPublicPlace ? null : 'public-place-missing'
}
