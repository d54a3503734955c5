import type { RequestView } from '@terang/contract/request-views'

type Files = Pick<RequestView, 'files' | 'blackouts'>

/** Papers of the office; what the applicant handed in is theirs already. */
const OF_THE_OFFICE = new Set(['reply', 'material', 'blacked-out', 'answer'])

export const givableFiles = ({ files }: Files) =>
  files.filter(({ kind }) => OF_THE_OFFICE.has(kind))

/** PDFs that lie in the case as originals; a black copy is begun again from there. */
export const pdfsOf = ({ files, blackouts }: Files) =>
  givableFiles({ files, blackouts }).filter(
    ({ id, mediaType }) =>
      mediaType === 'application/pdf' && !blackouts.some(({ fileId }) => fileId === id),
  )

/** Of these files, the originals of which something was blacked out. */
export const originalsIn = ({ blackouts }: Files, ids: readonly string[]): string[] =>
  ids.filter((id) => blackouts.some(({ fromFileId }) => fromFileId === id))

/** The pages that are blacked out in these files. */
export const blackPages = ({ blackouts }: Files, ids: readonly string[]): number[] =>
  blackouts
    .filter(({ fileId }) => ids.includes(fileId))
    .flatMap(({ pages }) => pages.map(({ page }) => page))

/** "2, 5-7" as numbers; what is no number stays NaN, so that the schema objects. */
export const pagesIn = (text: string | null): number[] =>
  (text ?? '')
    .split(/[,;\s]+/)
    .filter(Boolean)
    .flatMap((part) => {
      const [, from, to] = /^(\d{1,5})[-–](\d{1,5})$/.exec(part) ?? []
      if (from === undefined || to === undefined) return [/^\d+$/.test(part) ? Number(part) : NaN]
      const count = Number(to) - Number(from) + 1
      if (count < 1 || count > MOST_PAGES) return [NaN]
      return Array.from({ length: count }, (_, place) => Number(from) + place)
    })

/** As many as the contract takes. */
const MOST_PAGES = 300
