import { crc32, deflateSync } from 'node:zlib'
import { type Engine, memoryOf } from './engine.ts'
import type { PageSize, Rectangle } from './rectangle.ts'

/** No picture has more dots: a page of a poster is drawn coarser instead of filling the memory. */
const MOST_DOTS = 12_000_000
const BGRX = 3
const BYTES_PER_DOT = 4
/** Notes drawn on the page are part of it. */
const WITH_NOTES = 1
const WHITE = 0xffffffff
const BLACK = 0xff000000

export const sizeOf = (engine: Engine, page: number): PageSize => ({
  width: engine.FPDF_GetPageWidthF(page),
  height: engine.FPDF_GetPageHeightF(page),
})

export type Picture = { bitmap: number; width: number; height: number }

/** Dots per point that fit a page of this size. */
export const scaleFor = ({ width, height }: PageSize, wanted: number): number =>
  Math.min(wanted, Math.sqrt(MOST_DOTS / Math.max(1, width * height)))

/** Draws a page and hands the picture over; black where it is told. */
export const drawn = <Result>(
  engine: Engine,
  { page, scale, black = [] }: { page: number; scale: number; black?: readonly Rectangle[] },
  taker: (picture: Picture) => Result,
): Result => {
  const size = sizeOf(engine, page)
  const width = Math.max(1, Math.round(size.width * scale))
  const height = Math.max(1, Math.round(size.height * scale))
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, BGRX, 0, 0)
  try {
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_NOTES)
    for (const one of black) {
      const [left, top] = [Math.floor(one.left * scale), Math.floor(one.top * scale)]
      const [right, bottom] = [Math.ceil(one.right * scale), Math.ceil(one.bottom * scale)]
      engine.FPDFBitmap_FillRect(bitmap, left, top, right - left, bottom - top, BLACK)
    }
    return taker({ bitmap, width, height })
  } finally {
    engine.FPDFBitmap_Destroy(bitmap)
  }
}

/** Blue, green, red and nothing, dot by dot: a view into the engine's memory. */
export const dotsOf = (engine: Engine, { bitmap, width, height }: Picture): Uint8Array => {
  const at = engine.FPDFBitmap_GetBuffer(bitmap)
  return memoryOf(engine).subarray(at, at + width * height * BYTES_PER_DOT)
}

/** The picture as PNG, without what a browser does not need. */
export const pngOf = (engine: Engine, picture: Picture): Uint8Array => {
  const { width, height } = picture
  const dots = dotsOf(engine, picture)
  const rows = Buffer.alloc(height * (width * 3 + 1))
  for (let y = 0, to = 0, from = 0; y < height; y += 1) {
    rows[to] = 0
    to += 1
    for (let x = 0; x < width; x += 1, to += 3, from += BYTES_PER_DOT) {
      rows[to] = dots[from + 2] ?? 0
      rows[to + 1] = dots[from + 1] ?? 0
      rows[to + 2] = dots[from] ?? 0
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
