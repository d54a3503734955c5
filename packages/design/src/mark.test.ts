import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MARK_CELLS, MARK_VIEW_BOX } from './mark.ts'

const favicon = readFileSync(new URL('../favicon.svg', import.meta.url), 'utf8')

test('the favicon draws the same three cells as the pages', () => {
  expect(favicon).toContain(`viewBox="${MARK_VIEW_BOX}"`)
  for (const { kind, x, y, width, height, radius } of MARK_CELLS) {
    expect(favicon).toContain(
      `class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"`,
    )
  }
})
