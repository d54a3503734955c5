import { blackOut } from './black-out.ts'
import { onPage, reading } from './documents.ts'
import type { Engine } from './engine.ts'
import { type PdfFault, PdfRefused } from './faults.ts'
import { drawn, pngOf, scaleFor, sizeOf } from './picture.ts'
import type { Box, PageSize } from './rectangle.ts'

/** What the thread is asked for, each with the bytes of one document. */
export type PdfTask =
  | { kind: 'measure' }
  | { kind: 'draw'; page: number }
  | { kind: 'black-out'; boxes: readonly Box[] }

export type PdfResult =
  | { kind: 'measure'; pages: PageSize[] }
  | { kind: 'draw'; picture: Uint8Array }
  | { kind: 'black-out'; document: Uint8Array }

export type PdfAnswer = { ok: true; result: PdfResult } | { ok: false; fault: PdfFault }

/** Wide enough to read a page of a letter on a desk's screen. */
const SHOWN_WIDTH = 1100

/** Does one task; what is wrong with the document is an answer, all else a defect. */
export const answered = (engine: Engine, bytes: Uint8Array, task: PdfTask): PdfAnswer => {
  try {
    return { ok: true, result: done(engine, bytes, task) }
  } catch (error) {
    if (error instanceof PdfRefused) return { ok: false, fault: error.fault }
    throw error
  }
}

const done = (engine: Engine, bytes: Uint8Array, task: PdfTask): PdfResult => {
  switch (task.kind) {
    case 'measure':
      return { kind: 'measure', pages: measured(engine, bytes) }
    case 'draw':
      return { kind: 'draw', picture: pictureOf(engine, bytes, task.page) }
    case 'black-out':
      return { kind: 'black-out', document: blackOut(engine, bytes, task.boxes) }
  }
}

const measured = (engine: Engine, bytes: Uint8Array): PageSize[] =>
  reading(engine, bytes, (document, pages) =>
    Array.from({ length: pages }, (_, index) =>
      onPage(engine, { document, index }, (page) => sizeOf(engine, page)),
    ),
  )

const pictureOf = (engine: Engine, bytes: Uint8Array, number: number): Uint8Array =>
  reading(engine, bytes, (document, pages) => {
    if (number > pages) throw new PdfRefused('page-unknown')
    return onPage(engine, { document, index: number - 1 }, (page) => {
      const size = sizeOf(engine, page)
      const scale = scaleFor(size, SHOWN_WIDTH / Math.max(1, size.width))
      return drawn(engine, { page, scale }, (picture) => pngOf(engine, picture))
    })
  })
