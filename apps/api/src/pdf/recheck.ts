import { reading, withPage } from './documents.ts'
import type { Engine } from './engine.ts'
import { PdfRefused } from './faults.ts'
import { lettersOf } from './letters.ts'
import { dotsOf, drawn, scaleFor, sizeOf } from './picture.ts'
import { type Box, grownBy, onPageOf, type PageSize, type Rectangle, touches } from './rectangle.ts'

/** Points at a box's edge that are not judged: places are rounded to dots. */
const EDGE = 0.75
const DARK = 16

/** Reads the result as a stranger would, and refuses it when anything is left under a box or beside the pages. */
export const checkBlackness = (engine: Engine, bytes: Uint8Array, boxes: readonly Box[]): void =>
  reading(engine, bytes, (document, pages) => {
    const hasMore =
      engine.FPDFDoc_GetAttachmentCount(document) > 0 ||
      engine.FPDFDoc_GetJavaScriptActionCount(document) > 0
    if (hasMore) throw new PdfRefused('trace-remains')
    for (let index = 0; index < pages; index += 1) {
      withPage(engine, { document, index }, (page) => {
        if (engine.FPDFPage_GetAnnotCount(page) > 0) throw new PdfRefused('trace-remains')
        const size = sizeOf(engine, page)
        const mine = boxes.filter(({ page: number }) => number === index + 1)
        if (mine.length > 0) checkPage(engine, { page, size }, mine)
      })
    }
  })

type Page = { page: number; size: PageSize }

const checkPage = (engine: Engine, { page, size }: Page, boxes: readonly Box[]): void => {
  const inside = boxes.map((box) => grownBy(onPageOf(box, size), -EDGE))
  const letters = lettersOf(engine, page, size)
  const isRead = inside.some((box) => letters.some(({ at }) => at !== null && touches(at, box)))
  if (isRead || !isBlack(engine, { page, size }, inside)) throw new PdfRefused('trace-remains')
}

const isBlack = (engine: Engine, { page, size }: Page, boxes: readonly Rectangle[]): boolean => {
  const scale = scaleFor(size, 1.5)
  return drawn(engine, { page, scale }, (picture) => {
    const dots = dotsOf(engine, picture)
    return boxes.every((box) => {
      for (let y = Math.ceil(box.top * scale); y < Math.floor(box.bottom * scale); y += 1) {
        for (let x = Math.ceil(box.left * scale); x < Math.floor(box.right * scale); x += 1) {
          const at = (y * picture.width + x) * 4
          if (dots.subarray(at, at + 3).some((value) => value > DARK)) return false
        }
      }
      return true
    })
  })
}
