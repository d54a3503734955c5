import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

/** Draws the icons of the installed app: the three days of the mark, on paper. Run it when the mark changes. */
type Colour = readonly [red: number, green: number, blue: number]
type Box = { x: number; y: number; width: number; height: number; radius: number; fill: Colour }

const PAPER: Colour = [251, 250, 247]
const NILA: Colour = [11, 90, 91]
const SUN: Colour = [240, 165, 0]
const INK: Colour = [23, 33, 31]

/** As packages/design/favicon.svg, in its 32 units; an edge is a box with a smaller one inside. */
const MARK: readonly Box[] = [
  { x: 2, y: 3, width: 8, height: 26, radius: 2, fill: NILA },
  { x: 12, y: 3, width: 8, height: 26, radius: 2, fill: INK },
  { x: 14, y: 5, width: 4, height: 22, radius: 0.5, fill: SUN },
  { x: 22, y: 3, width: 8, height: 26, radius: 2, fill: NILA },
  { x: 24, y: 5, width: 4, height: 22, radius: 0.5, fill: PAPER },
]
const UNITS = 32
/** Samples per pixel along each side. */
const FINE = 4

const isInside = ({ x, y, width, height, radius }: Box, px: number, py: number): boolean => {
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0)
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0)
  return dx * dx + dy * dy <= radius * radius
}

const colourAt = (x: number, y: number): Colour =>
  MARK.findLast((box) => isInside(box, x, y))?.fill ?? PAPER

/** `share` of the side is the mark; a maskable icon leaves room for any shape around it. */
const pixels = (side: number, share: number): Buffer => {
  const rows = Buffer.alloc(side * (side * 3 + 1))
  const scale = UNITS / (side * share)
  const inset = (side * (1 - share)) / 2
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const sum = [0, 0, 0]
      for (let sample = 0; sample < FINE * FINE; sample += 1) {
        const x = (column + ((sample % FINE) + 0.5) / FINE - inset) * scale
        const y = (row + (Math.floor(sample / FINE) + 0.5) / FINE - inset) * scale
        for (const [part, value] of colourAt(x, y).entries()) sum[part] = (sum[part] ?? 0) + value
      }
      const place = row * (side * 3 + 1) + 1 + column * 3
      for (const [part, value] of sum.entries()) {
        rows[place + part] = Math.round(value / (FINE * FINE))
      }
    }
  }
  return rows
}

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const png = (side: number, share: number): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels(side, share), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const folder = join(import.meta.dirname, '../apps/web/public/icons')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'icon-192.png'), png(192, 0.8))
writeFileSync(join(folder, 'icon-512.png'), png(512, 0.8))
writeFileSync(join(folder, 'apple-touch-icon.png'), png(180, 0.7))
writeFileSync(join(folder, 'maskable-512.png'), png(512, 0.56))
