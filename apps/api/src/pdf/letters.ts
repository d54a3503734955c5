import { type Engine, numbersFrom } from './engine.ts'
import { around, type PageSize, type Rectangle } from './rectangle.ts'

/** A letter of a page's text, where it stands on the shown page; null where it is only a gap. */
export type Letter = { sign: string; at: Rectangle | null }

/** Dots per point in which PDFium tells places, so that its whole numbers are fine enough. */
const FINE = 64

/** Every letter of the page's text in its order, seen and unseen alike. */
export const lettersOf = (engine: Engine, page: number, size: PageSize): Letter[] => {
  const text = engine.FPDFText_LoadPage(page)
  try {
    const count = Math.max(0, engine.FPDFText_CountChars(text))
    return Array.from({ length: count }, (_, index) => {
      const code = engine.FPDFText_GetUnicode(text, index)
      const sign = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      if (/^[\s\p{C}]?$/u.test(sign)) return { sign: sign || ' ', at: null }
      const [left = 0, right = 0, bottom = 0, top = 0] = numbersFrom(engine, 'double', {
        count: 4,
        write: (...at) => engine.FPDFText_GetCharBox(text, index, ...fourOf(at)),
      })
      const shown = shownOn(engine, page, size)
      return { sign, at: around(shown(left, top), shown(right, bottom)) }
    })
  } finally {
    engine.FPDFText_ClosePage(text)
  }
}

const fourOf = ([a = 0, b = 0, c = 0, d = 0]: number[]): [number, number, number, number] => [
  a,
  b,
  c,
  d,
]

/** From the page's own measure to the shown page: turned and cut as it is seen. */
const shownOn =
  (engine: Engine, page: number, { width, height }: PageSize) =>
  (x: number, y: number): Rectangle => {
    const [left = 0, top = 0] = numbersFrom(engine, 'i32', {
      count: 2,
      write: (toX = 0, toY = 0) =>
        engine.FPDF_PageToDevice(
          page,
          0,
          0,
          Math.round(width * FINE),
          Math.round(height * FINE),
          0,
          x,
          y,
          toX,
          toY,
        ),
    })
    const point = { x: left / FINE, y: top / FINE }
    return { left: point.x, top: point.y, right: point.x, bottom: point.y }
  }
