import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export type Document = { path: string; text: string }
type Exists = (path: string) => boolean

const ROOTS = /^(apps|bench|docs|e2e|packages|scripts|\.ci|\.github)\//
const ROOT_FILE = /^[\w.-]+\.(md|json|ts|yaml|mjs|cjs)$/
const PATH = /^[\w.@$*{},/-]+$/

/** A path that a document names in backticks or links to must exist: a document may not rot in silence. */
export const missingPaths = (documents: readonly Document[], exists: Exists): string[] =>
  documents.flatMap(({ path, text }) =>
    named(path, text)
      .filter((each) => !exists(each))
      .map((each) => `${path} names ${each}, which does not exist`),
  )

const named = (path: string, text: string): string[] => {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  const links = [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = '']) => link)
  return [
    ...quoted.map(withoutLine).filter(looksLikePath),
    ...links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => from(path, link)),
  ]
}

const withoutLine = (span: string) => span.replace(/:\d+$/, '')

/** `requests/act.ts` alone may be relative to anything: only a path from the root is a claim. */
const looksLikePath = (span: string) =>
  PATH.test(span) && (ROOTS.test(span) || (ROOT_FILE.test(span) && /^[A-Z]/.test(span)))

const from = (document: string, link: string) =>
  link.startsWith('/') ? link.slice(1) : normalize(join(dirname(document), link))

const existsHere: Exists = (path) =>
  /[*{]/.test(path) ? globSync(path.replaceAll('$', '\\$')).length > 0 : existsSync(path)

const main = () => {
  const paths = ['*.md', 'docs/**/*.md'].flatMap((pattern) => globSync(pattern))
  const documents = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const faults = missingPaths(documents, existsHere)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

if (import.meta.main) main()
