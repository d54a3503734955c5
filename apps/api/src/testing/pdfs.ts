import { inflateSync } from 'node:zlib'
import { type Engine, lending, openEngine } from '../pdf/engine.ts'
import { inNewDocument, reading, saved, withPage } from '../pdf/documents.ts'
import { dotsOf, drawn, sizeOf } from '../pdf/picture.ts'

/** Words on a page: where their line begins, from the lower left corner in points. */
export type Words = readonly [x: number, y: number, text: string]

export const A4 = { width: 595, height: 842 } as const

let opened: Promise<Engine> | undefined
export const testEngine = (): Promise<Engine> => (opened ??= openEngine())

/** A document with these words on its pages. */
export const pdfWith = async (
  pages: readonly (readonly Words[])[],
  alter: (engine: Engine, at: { document: number; page: number; index: number }) => void = () => {},
): Promise<Uint8Array> => {
  const engine = await testEngine()
  return inNewDocument(engine, (document) => {
    for (const [index, words] of pages.entries()) {
      const page = engine.FPDFPage_New(document, index, A4.width, A4.height)
      for (const word of words) write(engine, { document, page }, word)
      alter(engine, { document, page, index })
      engine.FPDFPage_GenerateContent(page)
      engine.FPDF_ClosePage(page)
    }
    return saved(engine, document)
  })
}

const write = (
  engine: Engine,
  { document, page }: { document: number; page: number },
  [x, y, text]: Words,
): void => {
  const object = engine.FPDFPageObj_NewTextObj(document, 'Times-Roman', 14)
  lending(engine, (lend) => {
    const bytes = (text.length + 1) * 2
    const at = lend(bytes)
    engine.pdfium.stringToUTF16(text, at, bytes)
    engine.FPDFText_SetText(object, at)
  })
  engine.FPDFPageObj_Transform(object, 1, 0, 0, 1, x, y)
  engine.FPDFPage_InsertObject(page, object)
}

/** The text of each page, by PDFium's own reading of it. */
export const textsOf = async (bytes: Uint8Array): Promise<string[]> => {
  const engine = await testEngine()
  return reading(engine, bytes, (document, pages) =>
    Array.from({ length: pages }, (_, index) =>
      withPage(engine, { document, index }, (page) => textOf(engine, page)),
    ),
  )
}

const textOf = (engine: Engine, page: number): string => {
  const text = engine.FPDFText_LoadPage(page)
  const count = engine.FPDFText_CountChars(text)
  const found = lending(engine, (lend) => {
    if (count <= 0) return ''
    const at = lend((count + 1) * 2)
    engine.FPDFText_GetText(text, 0, count, at)
    return engine.pdfium.UTF16ToString(at)
  })
  engine.FPDFText_ClosePage(text)
  return found.replaceAll(/\s+/g, ' ').trim()
}

/** Shares of black and white dots in a part of a page, in shares of the page from its upper left corner. */
export const tonesIn = async (
  bytes: Uint8Array,
  number: number,
  part: { left: number; top: number; width: number; height: number },
): Promise<{ black: number; white: number }> => {
  const engine = await testEngine()
  return reading(engine, bytes, (document) =>
    withPage(engine, { document, index: number - 1 }, (page) =>
      drawn(engine, { page, scale: 1 }, (picture) => {
        const dots = dotsOf(engine, picture)
        const size = sizeOf(engine, page)
        const tones = { black: 0, white: 0, all: 0 }
        const [left, top] = [part.left * size.width + 1, part.top * size.height + 1]
        for (let y = Math.ceil(top); y < top + part.height * size.height - 2; y += 1) {
          for (let x = Math.ceil(left); x < left + part.width * size.width - 2; x += 1) {
            const tone = dots[(y * picture.width + x) * 4 + 1] ?? 0
            tones.all += 1
            if (tone < 16) tones.black += 1
            if (tone > 240) tones.white += 1
          }
        }
        return { black: tones.black / tones.all, white: tones.white / tones.all }
      }),
    ),
  )
}

/** All that the bytes hold, packed or not, without PDFium: every stream unpacked, every hex string as letters. */
export const rawOf = (bytes: Uint8Array): string => {
  const raw = Buffer.from(bytes)
  const plain = [raw.toString('latin1')]
  for (let at = raw.indexOf('stream'); at >= 0; at = raw.indexOf('stream', at + 6)) {
    const start = at + (raw[at + 6] === 13 ? 8 : 7)
    const end = raw.indexOf('endstream', start)
    if (raw.subarray(at - 3, at).toString('latin1') === 'end' || end < 0) continue
    try {
      plain.push(inflateSync(raw.subarray(start, end)).toString('latin1'))
    } catch {
      // Not packed: it stands in the bytes as it is.
    }
  }
  const letters = plain
    .join('\n')
    .replaceAll(/<([0-9a-fA-F]{2,})>/g, (_, hex: string) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    )
  return `${plain.join('\n')}\n${letters}`
}
