/** A part of a page as it is shown: from its upper left corner, in points. */
export type Rectangle = { left: number; top: number; right: number; bottom: number }

/** A box somebody drew: in parts of the shown page's width and height, whatever its size. */
export type Box = { page: number; left: number; top: number; width: number; height: number }

export type PageSize = { width: number; height: number }

export const touches = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

export const grownBy = ({ left, top, right, bottom }: Rectangle, by: number): Rectangle => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

export const around = (one: Rectangle, other: Rectangle): Rectangle => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
})

export const onPageOf = ({ left, top, width, height }: Box, page: PageSize): Rectangle => ({
  left: left * page.width,
  top: top * page.height,
  right: (left + width) * page.width,
  bottom: (top + height) * page.height,
})
