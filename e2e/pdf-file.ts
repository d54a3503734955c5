import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import { init } from '@embedpdf/pdfium'

/** A PDF with one line of text to each place, as a unit would send it; places from the lower left corner. */
export const pdfWith = (pages: readonly (readonly [number, number, string][])[]): Buffer => {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((lines, index) => {
      const drawing = lines
        .map(([x, y, text]) => `BT /F1 14 Tf ${x} ${y} Td (${text}) Tj ET`)
        .join('\n')
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
        `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
      ]
    }),
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const head = '%PDF-1.7\n'
  let at = head.length
  const places = body.map((object) => {
    const place = `${String(at).padStart(10, '0')} 00000 n \n`
    at += object.length
    return place
  })
  const count = objects.length + 1
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.from(`${head}${body.join('')}${table}${trailer}`, 'latin1')
}

/** The text of each page, as whoever gets the file can copy it out. */
export const textsOf = async (bytes: Buffer): Promise<string[]> => {
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const engine = await init({ wasmBinary: readFileSync(wasm) })
  engine.PDFiumExt_Init()
  const { malloc } = engine.pdfium.wasmExports
  const at = malloc(bytes.length)
  for (const [place, byte] of bytes.entries()) engine.pdfium.setValue(at + place, byte, 'i8')
  const document = engine.FPDF_LoadMemDocument(at, bytes.length, '')
  return Array.from({ length: engine.FPDF_GetPageCount(document) }, (_, index) => {
    const text = engine.FPDFText_LoadPage(engine.FPDF_LoadPage(document, index))
    const count = engine.FPDFText_CountChars(text)
    const letters = malloc((count + 1) * 2)
    engine.FPDFText_GetText(text, 0, count, letters)
    return engine.pdfium.UTF16ToString(letters).replaceAll(/\s+/g, ' ').trim()
  })
}

/** Everything in the bytes, packed or not: every stream unpacked, every hex string as letters. */
export const rawOf = (bytes: Buffer): string => {
  const plain = [bytes.toString('latin1')]
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      plain.push(inflateSync(bytes.subarray(at + 7)).toString('latin1'))
    } catch {
      // The end of a stream, or one that is not packed and stands in the bytes as it is.
    }
  }
  const all = plain.join('\n')
  const letters = all.replaceAll(/<([0-9a-fA-F]{2,})>/g, (_, hex: string) =>
    Buffer.from(hex, 'hex').toString('latin1'),
  )
  return `${all}\n${letters}`
}
