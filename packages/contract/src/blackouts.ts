import { EXEMPTION_LETTERS } from '@terang/law'
import * as z from 'zod'
import { version } from './words.ts'

/** More boxes than anybody draws; a document that needs more is refused as a whole. */
const MOST_BOXES = 500

const share = z.number().min(0).max(1)
const length = z.number().min(0.001).max(1)
/** Places are shares of the shown page; the last digit of a share is no leaving of the page. */
const ROUNDING = 1e-6

/** Satu kotak hitam, in shares of the shown page's width and height from its upper left corner. */
export const BlackBox = z
  .strictObject({
    page: z.int().min(1).max(10_000),
    left: share,
    top: share,
    width: length,
    height: length,
    /** The exemption in force that it rests on: UU P19, Perki P50. */
    exemptionId: z.string().max(60).nullable(),
  })
  .refine(
    ({ left, top, width, height }) => left + width <= 1 + ROUNDING && top + height <= 1 + ROUNDING,
    { params: { problem: 'outside-page' } },
  )
export type BlackBox = z.infer<typeof BlackBox>

/** POST /api/requests/:id/blackout: a PDF of the case, or one uploaded as material, and what to black out. */
export const BlackOut = z.strictObject({
  version: version(),
  fileId: z.string().max(60),
  boxes: z.array(BlackBox).max(MOST_BOXES),
})
export type BlackOut = z.infer<typeof BlackOut>

/** GET /api/requests/:id/files/:fileId/pages: the size of each page, in points as it is shown. */
export const PdfPages = z.object({
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
})
export type PdfPages = z.infer<typeof PdfPages>

/** Penghitaman as the case shows it: from which file, to which, and each page with its reason. */
export const BlackoutView = z.object({
  fromFileId: z.string(),
  fileId: z.string(),
  pages: z.array(
    z.object({
      page: z.int(),
      boxes: z.int(),
      exemptionId: z.string(),
      letters: z.array(z.enum(EXEMPTION_LETTERS)),
      decree: z.object({ number: z.string(), date: z.string() }).nullable(),
    }),
  ),
})
export type BlackoutView = z.infer<typeof BlackoutView>
