import { type Engine, lending, memoryOf, numbersFrom } from './engine.ts'
import type { Line } from './lines.ts'
import { dotsOf, type Picture } from './picture.ts'
import type { PageSize } from './rectangle.ts'

export type Quality = { isGrey: boolean }

const GREY = 1

/** A picture as an object of the new document; its dots are copied into it. */
export const imageOf = (
  engine: Engine,
  document: number,
  picture: Picture,
  { isGrey }: Quality,
): number => {
  const image = engine.FPDFPageObj_NewImageObj(document)
  const bitmap = isGrey || isColourless(dotsOf(engine, picture)) ? greyOf(engine, picture) : null
  try {
    if (!engine.FPDFImageObj_SetBitmap(0, 0, image, bitmap ?? picture.bitmap))
      throw new Error('PDFium did not take a picture')
  } finally {
    if (bitmap !== null) engine.FPDFBitmap_Destroy(bitmap)
  }
  return image
}

const isColourless = (dots: Uint8Array): boolean => {
  for (let at = 0; at < dots.length; at += 4) {
    if (dots[at] !== dots[at + 1] || dots[at] !== dots[at + 2]) return false
  }
  return true
}

const greyOf = (engine: Engine, picture: Picture): number => {
  const { width, height } = picture
  const grey = engine.FPDFBitmap_CreateEx(width, height, GREY, 0, 0)
  const stride = engine.FPDFBitmap_GetStride(grey)
  const to = engine.FPDFBitmap_GetBuffer(grey)
  // Read after the bitmap is made: the memory may have moved when it grew.
  const dots = dotsOf(engine, picture)
  const memory = memoryOf(engine)
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 4) {
      const [blue = 0, green = 0, red = 0] = [dots[from], dots[from + 1], dots[from + 2]]
      memory[to + y * stride + x] = (red * 77 + green * 151 + blue * 28) >> 8
    }
  }
  return grey
}

type Sheet = { document: number; sheet: number; size: PageSize }

const FONT = 'Helvetica'
const FONT_SIZE = 10
const UNSEEN = 3

/** Writes a line unseen over the picture, exactly where it stood, for search and for screen readers. */
export const writeLine = (engine: Engine, { document, sheet, size }: Sheet, line: Line): void => {
  const text = latin(line.text)
  if (text.trim() === '') return
  const object = engine.FPDFPageObj_NewTextObj(document, FONT, FONT_SIZE)
  lending(engine, (lend) => {
    const bytes = (text.length + 1) * 2
    const at = lend(bytes)
    engine.pdfium.stringToUTF16(text, at, bytes)
    engine.FPDFText_SetText(object, at)
  })
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersFrom(engine, 'float', {
    count: 4,
    write: (a = 0, b = 0, c = 0, d = 0) => engine.FPDFPageObj_GetBounds(object, a, b, c, d),
  })
  if (right <= left || top <= bottom) {
    engine.FPDFPageObj_Destroy(object)
    return
  }
  const { at } = line
  const across = (at.right - at.left) / (right - left)
  const up = (at.bottom - at.top) / (top - bottom)
  const x = at.left - left * across
  const y = size.height - at.bottom - bottom * up
  engine.FPDFPageObj_Transform(object, across, 0, 0, up, x, y)
  engine.FPDFTextObj_SetTextRenderMode(object, UNSEEN)
  engine.FPDFPage_InsertObject(sheet, object)
}

/** Letters that a font without a file has; others stay in the picture alone. */
const latin = (text: string): string =>
  text.replace(/[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff–—‘’“”•…€™]/gu, '')
