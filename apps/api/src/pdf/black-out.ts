import type { Engine } from './engine.ts'
import { inNewDocument, onPage, reading, saved } from './documents.ts'
import { PdfRefused } from './faults.ts'
import { lettersOf } from './letters.ts'
import { freeLines } from './lines.ts'
import { drawn, scaleFor, sizeOf } from './picture.ts'
import { type Box, onPageOf, type PageSize, type Rectangle } from './rectangle.ts'
import { checkBlackness } from './recheck.ts'
import { imageOf, type Quality, writeLine } from './painting.ts'

/** Largest result; what is greater is drawn coarser. */
const MOST_BYTES = 20 * 1024 * 1024
const POINTS_PER_INCH = 72
const QUALITIES: readonly (Quality & { dots: number })[] = [
  { dots: 150, isGrey: false },
  { dots: 150, isGrey: true },
  { dots: 100, isGrey: true },
]

/** Pages beyond which the coarser ways are begun with: the finer ones would not fit, and take as long. */
const MANY_PAGES = 80

/**
 * Penghitaman (UU P22(7)e, Perki P50): a new document in which nothing is left under a box. Every page
 * becomes its own picture, black where the boxes are, with the words that stand free of them as text. No
 * object of the original comes along, since pages share their fonts, pictures and forms: a page without a
 * box may carry what another one shows under a box. What was made is read again before it is handed out.
 */
export const blackOut = (engine: Engine, bytes: Uint8Array, boxes: readonly Box[]): Uint8Array => {
  const pages = reading(engine, bytes, (_, count) => count)
  if (boxes.some(({ page }) => page > pages)) throw new PdfRefused('page-unknown')
  for (const quality of pages > MANY_PAGES ? QUALITIES.slice(-1) : QUALITIES) {
    const made = reading(engine, bytes, (document) =>
      inNewDocument(engine, (target) => {
        for (let index = 0; index < pages; index += 1) {
          const mine = boxes.filter(({ page }) => page === index + 1)
          onPage(engine, { document, index }, (page) =>
            paintPage(engine, { page, index, target }, mine, quality),
          )
        }
        return saved(engine, target)
      }),
    )
    if (made.length > MOST_BYTES) continue
    checkBlackness(engine, made, boxes)
    return made
  }
  throw new PdfRefused('pdf-too-large')
}

type Target = { page: number; index: number; target: number }

const paintPage = (
  engine: Engine,
  { page, index, target }: Target,
  boxes: readonly Box[],
  { dots, isGrey }: (typeof QUALITIES)[number],
): void => {
  const size = sizeOf(engine, page)
  const black: Rectangle[] = boxes.map((box) => onPageOf(box, size))
  const lines = freeLines(lettersOf(engine, page, size), black)
  const sheet = engine.FPDFPage_New(target, index, size.width, size.height)
  try {
    const scale = scaleFor(size, dots / POINTS_PER_INCH)
    drawn(engine, { page, scale, black }, (picture) => {
      const image = imageOf(engine, target, picture, { isGrey })
      fill(engine, image, size)
      engine.FPDFPage_InsertObject(sheet, image)
      for (const line of lines) writeLine(engine, { document: target, sheet, size }, line)
      if (!engine.FPDFPage_GenerateContent(sheet)) throw new Error('PDFium did not write a page')
    })
  } finally {
    engine.FPDF_ClosePage(sheet)
  }
}

const fill = (engine: Engine, image: number, { width, height }: PageSize): void => {
  engine.FPDFImageObj_SetMatrix(image, width, 0, 0, height, 0, 0)
}
