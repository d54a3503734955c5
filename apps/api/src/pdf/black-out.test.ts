import { beforeAll, describe, expect, test } from 'vitest'
import { A4, pdfWith, rawOf, testEngine, textsOf, tonesIn, type Words } from '../testing/pdfs.ts'
import { blackOut } from './black-out.ts'
import { MAX_PAGES } from './documents.ts'
import { type Engine, lending } from './engine.ts'
import { PdfRefused } from './faults.ts'
import type { Box } from './rectangle.ts'
import { checkBlackness } from './recheck.ts'

const SECRET: Words = [72, 700, 'Siti Rahasia 3578']
const BESIDE: Words = [320, 700, 'Kapasitas 40 orang']
const BELOW: Words = [72, 680, 'Alamat Jalan Mawar']

/** Over the secret, with a little room. */
const OVER: Box = {
  page: 1,
  left: 66 / A4.width,
  top: (A4.height - 716) / A4.height,
  width: 140 / A4.width,
  height: 22 / A4.height,
}

let engine: Engine
beforeAll(async () => {
  engine = await testEngine()
})

const faultOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof PdfRefused) return error.fault
    throw error
  }
  return 'none'
}

describe('what is under a box is gone (Perki P50)', () => {
  test('from the text and from the raw bytes, and the picture is black there; text beside it stays', async () => {
    const original = await pdfWith([[SECRET, BESIDE, BELOW], [SECRET]])
    expect(rawOf(original)).toContain('Siti Rahasia')
    const made = blackOut(engine, original, [OVER])
    const [first = '', second = ''] = await textsOf(made)
    expect(first).not.toMatch(/Siti|Rahasia|3578/)
    expect(first).toContain('Kapasitas 40 orang')
    expect(first).toContain('Alamat Jalan Mawar')
    expect(second).toBe('Siti Rahasia 3578')
    expect(await tonesIn(made, 1, OVER)).toEqual({ black: 1, white: 0 })
    const only = blackOut(engine, await pdfWith([[SECRET, BESIDE]]), [OVER])
    expect(rawOf(only)).toContain('Kapasitas')
    expect(rawOf(only)).not.toMatch(/Siti|Rahasia|3578/)
  })

  test('a word that the box only touches goes whole, and what it covers of a drawing is black', async () => {
    const drawing = await pdfWith([[SECRET]], (of, { page }) => {
      const shape = of.FPDFPageObj_CreateNewRect(40, 600, 300, 200)
      of.FPDFPageObj_SetFillColor(shape, 200, 20, 20, 255)
      of.FPDFPath_SetDrawMode(shape, 1, false)
      of.FPDFPage_InsertObject(page, shape)
    })
    const half = { ...OVER, width: 20 / A4.width }
    const made = blackOut(engine, drawing, [half])
    expect(await textsOf(made)).toEqual(['Rahasia 3578'])
    expect(await tonesIn(made, 1, half)).toEqual({ black: 1, white: 0 })
  })

  test('on a turned page the box lies where it was drawn', async () => {
    const turned = await pdfWith([[SECRET, [72, 100, 'Kapasitas 40']]], (of, { page }) =>
      of.FPDFPage_SetRotation(page, 1),
    )
    const right = { page: 1, left: 0.8, top: 0, width: 0.06, height: 0.6 }
    const made = blackOut(engine, turned, [right])
    expect((await textsOf(made)).join()).not.toMatch(/Siti/)
    expect((await textsOf(made)).join()).toMatch(/Kapasitas/)
    expect(await tonesIn(made, 1, right)).toEqual({ black: 1, white: 0 })
  })

  test('a note laid over a page is drawn into it, and is no note any more', async () => {
    const noted = await pdfWith([[BESIDE], [BESIDE]], (of, { page }) => {
      const note = of.FPDFPage_CreateAnnot(page, 1)
      lending(of, (lend) => {
        const at = lend(64)
        of.pdfium.stringToUTF16('catatan dalam', at, 64)
        of.FPDFAnnot_SetStringValue(note, 'Contents', at)
      })
      of.FPDFPage_CloseAnnot(note)
    })
    const made = blackOut(engine, noted, [OVER])
    expect(rawOf(made)).not.toMatch(/Annots|catatan/)
    expect(await textsOf(made)).toEqual(['Kapasitas 40 orang', 'Kapasitas 40 orang'])
  })

  test('from a page without a box too, where pages share their pictures and forms', async () => {
    const shared = pagesOfOneMeans('Siti Rahasia 3578', 'GAMBARRAHASIA')
    expect(rawOf(shared)).toMatch(/Siti Rahasia 3578[^]*GAMBARRAHASIA/)
    const made = blackOut(engine, shared, [{ page: 2, left: 0, top: 0, width: 1, height: 1 }])
    expect(await textsOf(made)).toEqual(['Kapasitas 40 orang', ''])
    expect(rawOf(made)).not.toMatch(/Siti|Rahasia|3578|GAMBARRAHASIA/)
  })

  test('metadata, attachments and scripts stay behind', async () => {
    const laden = withHiddenThings(await pdfWith([[SECRET, BESIDE]]))
    const made = blackOut(engine, laden, [OVER])
    expect(rawOf(laden)).toMatch(/Penulis Rahasia/)
    expect(rawOf(made)).not.toMatch(/Penulis|Rahasia|JavaScript|EmbeddedFile|OpenAction|Metadata/)
  })
})

describe('what cannot be blacked out is told apart', () => {
  test('no PDF, a broken one, one under a password, a page that is not there, and one too long', async () => {
    const original = await pdfWith([[SECRET]])
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(faultOf(() => blackOut(engine, bytes('bukan PDF 😀'), [OVER]))).toBe('pdf-broken')
    expect(faultOf(() => blackOut(engine, original.slice(0, 300), [OVER]))).toBe('pdf-broken')
    expect(faultOf(() => blackOut(engine, locked(original), [OVER]))).toBe('pdf-encrypted')
    expect(faultOf(() => blackOut(engine, original, [{ ...OVER, page: 2 }]))).toBe('page-unknown')
    const long = await pdfWith(Array.from({ length: MAX_PAGES + 200 }, () => []))
    expect(faultOf(() => blackOut(engine, long, [OVER]))).toBe('pdf-too-long')
  })

  test('a file in which a trace remains is not kept', async () => {
    const original = await pdfWith([[SECRET, BESIDE]])
    expect(faultOf(() => checkBlackness(engine, original, [OVER]))).toBe('trace-remains')
    const painted = await pdfWith([[SECRET]], (of, { page }) => {
      const shape = of.FPDFPageObj_CreateNewRect(0, 600, 595, 242)
      of.FPDFPageObj_SetFillColor(shape, 0, 0, 0, 255)
      of.FPDFPath_SetDrawMode(shape, 1, false)
      of.FPDFPage_InsertObject(page, shape)
    })
    expect(await tonesIn(painted, 1, OVER)).toEqual({ black: 1, white: 0 })
    expect(faultOf(() => checkBlackness(engine, painted, [OVER]))).toBe('trace-remains')
    const white = await pdfWith([[]])
    expect(faultOf(() => checkBlackness(engine, white, [OVER]))).toBe('trace-remains')
  })
})

/** The same document with an author, a script that runs when it opens, an attachment and packed metadata. */
const withHiddenThings = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1')
  const root = /<<\/Pages (\d+ 0 R) \/Type\/Catalog>>/.exec(text)
  if (!root) throw new Error('PDFium writes its catalogue another way now')
  const objects = [
    `1 0 obj\n<</Pages ${root[1]} /Type/Catalog/OpenAction 901 0 R/Metadata 903 0 R/Names<</EmbeddedFiles<</Names[(a) 902 0 R]>>>>>>\nendobj`,
    '901 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj',
    '902 0 obj\n<</Type/Filespec/F(Rahasia.txt)/EF<</F 904 0 R>>>>\nendobj',
    '903 0 obj\n<</Type/Metadata/Length 16>>stream\nPenulis Rahasia \nendstream\nendobj',
    '904 0 obj\n<</Type/EmbeddedFile/Length 8>>stream\nRahasia!\nendstream\nendobj',
  ]
  // Without a table of places PDFium looks for the objects itself; of two with one number it takes the later.
  const body = text.slice(0, text.lastIndexOf('xref\n0'))
  const trailer = 'trailer\n<</Root 1 0 R/Size 905>>\nstartxref\n0\n%%EOF\n'
  return Buffer.from(`${body}${objects.join('\n')}\n${trailer}`, 'latin1')
}

/** Two pages of one dictionary of means, as office programs write them; only the second draws the secrets. */
const pagesOfOneMeans = (words: string, picture: string): Uint8Array => {
  const stream = (entries: string, body: string) =>
    `<<${entries}/Length ${body.length}>>\nstream\n${body}\nendstream`
  const page = (contents: number) =>
    `<</Type/Page/Parent 2 0 R/Resources 5 0 R/Contents ${contents} 0 R>>`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 300 300]>>',
    page(6),
    page(7),
    '<</Font<</F1 8 0 R>>/XObject<</Fm1 9 0 R/Im1 10 0 R>>>>',
    stream('', 'BT /F1 12 Tf 20 200 Td (Kapasitas 40 orang) Tj ET'),
    stream('', '/Fm1 Do q 50 0 0 50 200 20 cm /Im1 Do Q'),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    stream(
      '/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</Font<</F1 8 0 R>>>>',
      `BT /F1 12 Tf 20 100 Td (${words}) Tj ET`,
    ),
    stream(
      `/Type/XObject/Subtype/Image/Width ${picture.length}/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8`,
      picture,
    ),
  ]
  const body = objects.map((one, index) => `${index + 1} 0 obj\n${one}\nendobj`).join('\n')
  const trailer = `trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n0\n%%EOF\n`
  return Buffer.from(`%PDF-1.4\n${body}\n${trailer}`, 'latin1')
}

const locked = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1')
  const word = `<${'ab'.repeat(32)}>`
  const encrypted = text.replace(
    /trailer\s*<</,
    `trailer\n<</Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O ${word}/U ${word}>>`,
  )
  return Buffer.from(encrypted, 'latin1')
}
