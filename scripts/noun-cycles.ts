import { posix } from 'node:path'
import type { SourceFile } from './check-structure.ts'
import { NOUN_ROOTS } from './vocabulary.ts'

type Graph = Map<string, Map<string, string>>

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g

/** Nouns import one another in one direction only; each circle is told once, with the files that close it. */
export const nounCycles = (files: readonly SourceFile[]): string[] =>
  NOUN_ROOTS.flatMap((root) => {
    const graph = graphOf(root, files)
    return [...graph.keys()].flatMap((noun) => {
      const circle = circleFrom(graph, noun)
      return circle === undefined || circle.some((each) => each < noun)
        ? []
        : [describe(root, graph, circle)]
    })
  })

const nounOf = (root: string, path: string): string | undefined => {
  if (!path.startsWith(`${root}/`)) return undefined
  const [first, ...rest] = path.slice(root.length + 1).split('/')
  return rest.length > 0 && first !== 'routes' ? first : undefined
}

const graphOf = (root: string, files: readonly SourceFile[]): Graph => {
  const graph: Graph = new Map()
  for (const { path, text } of files) {
    const from = nounOf(root, path)
    if (from === undefined || path.includes('.test.')) continue
    for (const [, target = ''] of text.matchAll(IMPORT)) {
      const to = nounOf(root, posix.join(posix.dirname(path), target))
      if (to === undefined || to === from) continue
      const edges = graph.get(from) ?? new Map<string, string>()
      graph.set(from, edges.set(to, path))
    }
  }
  return graph
}

const circleFrom = (
  graph: Graph,
  start: string,
  path: readonly string[] = [start],
): readonly string[] | undefined => {
  for (const next of graph.get(path.at(-1) ?? start)?.keys() ?? []) {
    if (next === start) return path
    if (path.includes(next)) continue
    const found = circleFrom(graph, start, [...path, next])
    if (found !== undefined) return found
  }
  return undefined
}

const describe = (root: string, graph: Graph, circle: readonly string[]): string => {
  const steps = circle.map((noun, place) => {
    const next = circle[(place + 1) % circle.length] ?? ''
    return `${noun} → ${next} (${graph.get(noun)?.get(next)})`
  })
  return `${root}: nouns import one another in a circle: ${steps.join(', ')}`
}
