import { expect, test } from 'vitest'
import {
  added,
  areaBetween,
  movedBy,
  NO_BOXES,
  removed,
  replaced,
  sizedBy,
  undone,
} from './box-stack.ts'

const BOX = { page: 2, left: 0.1, top: 0.2, width: 0.3, height: 0.1, exemptionId: 'exm_1' }

test('each step can be taken back, to the very beginning and no further', () => {
  const one = added(NO_BOXES, BOX)
  const two = added(one, { ...BOX, page: 3 })
  const moved = replaced(two, { ...BOX, key: 1, left: 0.5 })
  const less = removed(moved, 2)
  expect(less.boxes.map(({ key, left }) => [key, left])).toEqual([[1, 0.5]])
  const back = undone(undone(less))
  expect(back.boxes).toEqual(two.boxes)
  expect(undone(undone(undone(back)))).toEqual(NO_BOXES)
})

test('a box that was removed leaves its number to nobody', () => {
  const stack = added(removed(added(NO_BOXES, BOX), 1), BOX)
  expect(stack.boxes.map(({ key }) => key)).toEqual([2])
})

test('a box never leaves the page, and never vanishes', () => {
  expect(movedBy(BOX, 5, -5)).toMatchObject({ left: 0.7, top: 0 })
  expect(sizedBy(BOX, 5, 5)).toMatchObject({ width: 0.9, height: 0.8 })
  const least = sizedBy(BOX, -5, -5)
  expect(least.width).toBeGreaterThan(0)
  expect(least.height).toBeGreaterThan(0)
})

test('it is drawn from any corner, and a mere click draws nothing', () => {
  const area = areaBetween({ x: 0.5, y: 0.4 }, { x: 0.25, y: -3 })
  expect(area).toEqual({ left: 0.25, top: 0, width: 0.25, height: 0.4 })
  expect(areaBetween({ x: 0.5, y: 0.4 }, { x: 0.5, y: 0.4 })).toBeNull()
})
