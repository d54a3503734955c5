/** A box as it is drawn: in shares of the shown page, from its upper left corner. */
export type Area = { left: number; top: number; width: number; height: number }
export type DrawnBox = Area & { key: number; page: number; exemptionId: string }

/** What was drawn, and everything before it, so that each step can be taken back. */
export type BoxStack = { boxes: readonly DrawnBox[]; past: readonly (readonly DrawnBox[])[] }

export const NO_BOXES: BoxStack = { boxes: [], past: [] }

const MOST_STEPS = 200
const LEAST = { width: 0.01, height: 0.006 }
/** One press of an arrow. */
export const STEP = 0.01

const changed = ({ boxes, past }: BoxStack, next: readonly DrawnBox[]): BoxStack => ({
  boxes: next,
  past: [...past, boxes].slice(-MOST_STEPS),
})

export const undone = (stack: BoxStack): BoxStack => {
  const boxes = stack.past.at(-1)
  return boxes ? { boxes, past: stack.past.slice(0, -1) } : stack
}

export const added = (stack: BoxStack, box: Omit<DrawnBox, 'key'>): BoxStack =>
  changed(stack, [...stack.boxes, { ...box, key: nextKey(stack) }])

export const nextKey = ({ boxes, past }: BoxStack): number =>
  1 + Math.max(0, ...[boxes, ...past].flat().map(({ key }) => key))

export const replaced = (stack: BoxStack, box: DrawnBox): BoxStack =>
  changed(
    stack,
    stack.boxes.map((one) => (one.key === box.key ? box : one)),
  )

export const removed = (stack: BoxStack, key: number): BoxStack =>
  changed(
    stack,
    stack.boxes.filter((one) => one.key !== key),
  )

/** Kept on the page, whole. */
export const movedBy = <Box extends Area>(box: Box, across: number, down: number): Box => ({
  ...box,
  left: between(0, box.left + across, 1 - box.width),
  top: between(0, box.top + down, 1 - box.height),
})

export const sizedBy = <Box extends Area>(box: Box, across: number, down: number): Box => ({
  ...box,
  width: between(LEAST.width, box.width + across, 1 - box.left),
  height: between(LEAST.height, box.height + down, 1 - box.top),
})

type Point = { x: number; y: number }

/** The box between two points, whichever came first; null where hardly anything was drawn. */
export const areaBetween = (from: Point, to: Point): Area | null => {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map(onPage)
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map(onPage)
  const area = {
    left: left ?? 0,
    top: top ?? 0,
    width: (right ?? 0) - (left ?? 0),
    height: (bottom ?? 0) - (top ?? 0),
  }
  return area.width < LEAST.width || area.height < LEAST.height ? null : area
}

const onPage = (share: number): number => between(0, share, 1)
const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most))
