import { type Engine, lending } from './engine.ts'
import { dotsOf, drawn, scaleFor, sizeOf } from './picture.ts'

type Copying = { document: number; index: number; page: number; target: number }

/** Coarse enough to be quick, fine enough that a lost stamp or a turned page is seen. */
const COMPARED = 0.5
/** Share of dots that may differ, by the softened edges of letters. */
const MOST_DIFFERENT = 0.005
const DIFFERENT = 48

/**
 * Copies what a page draws, and nothing that hangs on it. False where the copy does not look the same:
 * then the page is painted instead.
 */
export const copyPage = (engine: Engine, { document, index, page, target }: Copying): boolean => {
  const { width, height } = sizeOf(engine, page)
  const alone = engine.FPDF_CreateNewDocument()
  try {
    if (!imported(engine, { from: document, index, to: alone, at: 0 })) return false
    // Placed one to a sheet, only drawing and its means come along: the page's own entries stay behind.
    const drawing = engine.FPDF_ImportNPagesToOne(alone, width, height, 1, 1)
    if (!drawing) return false
    try {
      if (!looksLike(engine, page, drawing)) return false
      return imported(engine, { from: drawing, index: 0, to: target, at: index })
    } finally {
      engine.FPDF_CloseDocument(drawing)
    }
  } finally {
    engine.FPDF_CloseDocument(alone)
  }
}

type Import = { from: number; index: number; to: number; at: number }

const imported = (engine: Engine, { from, index, to, at }: Import): boolean =>
  lending(engine, (lend) => {
    const list = lend(4)
    engine.pdfium.setValue(list, index, 'i32')
    return engine.FPDF_ImportPagesByIndex(to, from, list, 1, at)
  })

const looksLike = (engine: Engine, page: number, copied: number): boolean => {
  const copy = engine.FPDF_LoadPage(copied, 0)
  if (!copy) return false
  try {
    const scale = scaleFor(sizeOf(engine, page), COMPARED)
    const wanted = drawn(engine, { page, scale }, (picture) => dotsOf(engine, picture).slice())
    const found = drawn(engine, { page: copy, scale }, (picture) => dotsOf(engine, picture).slice())
    if (wanted.length !== found.length) return false
    const differing = wanted.reduce(
      (count, value, at) => count + (Math.abs(value - (found[at] ?? 0)) > DIFFERENT ? 1 : 0),
      0,
    )
    return differing <= wanted.length * MOST_DIFFERENT
  } finally {
    engine.FPDF_ClosePage(copy)
  }
}
