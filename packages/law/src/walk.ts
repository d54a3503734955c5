export type Walk = {
  /** Allowed sequences of 1, 2, … acts from the start, every person and day counted. */
  paths: number[]
  /** Different places that were reached in at most so many acts, the start among them. */
  places: number
}

/**
 * Every path of a lifecycle to a depth, without running one twice: a place is expanded once, and the paths
 * that lead to it are counted. `moves` must answer by the place alone, so whatever an invariant looks back
 * at is part of the place.
 */
export const walk = <Place>(
  start: Place,
  depth: number,
  moves: (place: Place) => readonly Place[],
): Walk => {
  const known = new Map<string, readonly (readonly [key: string, place: Place])[]>()
  const expand = (key: string, place: Place) => {
    const found =
      known.get(key) ?? moves(place).map((next) => [JSON.stringify(next), next] as const)
    known.set(key, found)
    return found
  }
  let layer = new Map([[JSON.stringify(start), { place: start, ways: 1 }]])
  const seen = new Set(layer.keys())
  const paths: number[] = []
  for (let acts = 1; acts <= depth; acts += 1) {
    const reached: typeof layer = new Map()
    for (const [key, { place, ways }] of layer) {
      for (const [nextKey, next] of expand(key, place)) {
        const before = reached.get(nextKey)?.ways ?? 0
        reached.set(nextKey, { place: next, ways: before + ways })
        seen.add(nextKey)
      }
    }
    layer = reached
    paths.push([...layer.values()].reduce((sum, { ways }) => sum + ways, 0))
  }
  return { paths, places: seen.size }
}
