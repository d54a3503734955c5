import type { BlackoutView } from '@terang/contract/blackouts'
import type { RequestState } from '@terang/law'
import type { CaseFile } from './case-file.ts'

/** Every blacked-out copy, page by page: how many boxes, and the exemption that they rest on. */
export const blackoutViews = (
  { blackouts = [] }: RequestState,
  { resting }: CaseFile,
): BlackoutView[] =>
  blackouts.map(({ fromFileId, fileId, boxes }) => ({
    fromFileId,
    fileId,
    pages: [...Map.groupBy(boxes, ({ page, exemptionId }) => `${page} ${exemptionId}`).values()]
      .flatMap((same) => (same[0] ? [{ ...same[0], boxes: same.length }] : []))
      .toSorted((one, other) => one.page - other.page)
      .map((one) => {
        const exemption = resting.get(one.exemptionId)?.exemption
        const letters = [...(exemption?.letters ?? [])]
        return { ...one, letters, decree: exemption?.decree ? { ...exemption.decree } : null }
      }),
  }))
