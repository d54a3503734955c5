/** Drawing lots that fall the same way every time: the demo of one day is always the same. */
export type Chance = {
  /** From 0 up to, not with, 1. */
  next(): number
  /** A whole number from 0 up to, not with, the limit. */
  below(limit: number): number
  /** A whole number between both, with both. */
  between(low: number, high: number): number
  happens(share: number): boolean
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T
}

/** Mulberry32: 32 bits of state, even enough for stories. */
export const chance = (seed: string): Chance => {
  let state = seedOf(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    happens: (share) => next() < share,
    pick: (list) => {
      const drawn = list[below(list.length)]
      if (drawn === undefined) throw new RangeError('nothing to draw from')
      return drawn
    },
  }
}

/** FNV-1a. */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
