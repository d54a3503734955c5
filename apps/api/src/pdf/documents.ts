import { type Engine, lending, memoryOf } from './engine.ts'
import { PdfRefused } from './faults.ts'

/** More pages than anybody blacks out by hand; a longer document is split first. */
export const MAX_PAGES = 300

/** What PDFium says when it cannot open: 4 is a password. */
const PASSWORD = 4

/** Opens a document for as long as the reader needs it. */
export const reading = <Result>(
  engine: Engine,
  bytes: Uint8Array,
  reader: (document: number, pages: number) => Result,
): Result =>
  lending(engine, (lend) => {
    const at = lend(bytes.length)
    memoryOf(engine).set(bytes, at)
    const document = engine.FPDF_LoadMemDocument(at, bytes.length, '')
    if (!document) {
      throw new PdfRefused(engine.FPDF_GetLastError() === PASSWORD ? 'pdf-encrypted' : 'pdf-broken')
    }
    try {
      // A document under a password of its owner opens, and may not be altered all the same.
      if (engine.EPDF_IsEncrypted(document)) throw new PdfRefused('pdf-encrypted')
      const pages = engine.FPDF_GetPageCount(document)
      if (pages === 0) throw new PdfRefused('pdf-broken')
      if (pages > MAX_PAGES) throw new PdfRefused('pdf-too-long')
      return reader(document, pages)
    } finally {
      engine.FPDF_CloseDocument(document)
    }
  })

type PageOf = { document: number; index: number }

/** A page as it is printed: notes and filled fields are drawn into it, in memory only. */
export const onPage = <Result>(
  engine: Engine,
  of: PageOf,
  reader: (page: number) => Result,
): Result => {
  withPage(engine, of, (page) => engine.FPDFPage_Flatten(page, PRINTED))
  return withPage(engine, of, reader)
}

/** A page as it stands. */
export const withPage = <Result>(
  engine: Engine,
  { document, index }: PageOf,
  reader: (page: number) => Result,
): Result => {
  const page = engine.FPDF_LoadPage(document, index)
  if (!page) throw new PdfRefused('pdf-broken')
  try {
    return reader(page)
  } finally {
    engine.FPDF_ClosePage(page)
  }
}

const PRINTED = 1

/** An empty document for as long as the writer needs it. */
export const inNewDocument = <Result>(
  engine: Engine,
  writer: (document: number) => Result,
): Result => {
  const document = engine.FPDF_CreateNewDocument()
  try {
    return writer(document)
  } finally {
    engine.FPDF_CloseDocument(document)
  }
}

export const saved = (engine: Engine, document: number): Uint8Array => {
  const writer = engine.PDFiumExt_OpenFileWriter()
  try {
    if (!engine.PDFiumExt_SaveAsCopy(document, writer)) throw new Error('PDFium did not save')
    const size = engine.PDFiumExt_GetFileWriterSize(writer)
    return lending(engine, (lend) => {
      const at = lend(size)
      engine.PDFiumExt_GetFileWriterData(writer, at, size)
      return memoryOf(engine).slice(at, at + size)
    })
  } finally {
    engine.PDFiumExt_CloseFileWriter(writer)
  }
}
