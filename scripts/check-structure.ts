import { readdirSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { nounCycles } from './noun-cycles.ts'
import { EXEMPT, FORBIDDEN_FILES, FORBIDDEN_FOLDERS, VOCABULARY } from './vocabulary.ts'

export type SourceFile = { path: string; text: string }

/** Everything wrong with names and places, one sentence each, naming the file and the way out. */
export const structureFaults = (files: readonly SourceFile[]): string[] => [
  ...files.flatMap(({ path }) => nameFaults(path)),
  ...nounCycles(files),
]

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

const nameFaults = (path: string): string[] => {
  if (EXEMPT.some((pattern) => pattern.test(path))) return []
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  const stem = file.replace(/(\.test)?\.(tsx?|css)$/, '')
  const drawer = parts.find((part) => FORBIDDEN_FOLDERS.includes(part))
  if (drawer !== undefined)
    return [`${path}: a folder "${drawer}" says nothing; name the idea it holds`]
  if (FORBIDDEN_FILES.includes(stem))
    return [`${path}: "${stem}" says nothing; name the idea the file holds`]
  return placeFaults(path, parts.join('/'), file)
}

const placeFaults = (path: string, folder: string, file: string): string[] => {
  const row = VOCABULARY.find((each) => matchesGlob(folder, each.folder))
  if (row === undefined)
    return [`${path}: no row of scripts/vocabulary.ts describes the folder ${folder}`]
  const isTest = /\.test\.tsx?$/.test(file)
  if (isTest || row.holds.some((name) => fits(name, file))) return []
  const names = row.holds.join(', ')
  return [`${path}: ${folder} holds ${names} (${row.because}); see scripts/vocabulary.ts`]
}

/** `*` stands for one kebab-case word, so that a capital or an underscore never slips through. */
const fits = (name: string, file: string): boolean => {
  const wanted = name.endsWith('.css') ? name.slice(0, -4) : name
  const ending = name.endsWith('.css') ? /\.css$/ : /\.tsx?$/
  if (!ending.test(file)) return false
  const stem = file.replace(ending, '')
  if (!wanted.includes('*')) return stem === wanted
  if (wanted === '*-*') return KEBAB.test(stem) && stem.includes('-')
  const [before = '', after = ''] = wanted.split('*')
  if (!stem.startsWith(before) || !stem.endsWith(after)) return false
  const middle = stem.slice(before.length, stem.length - after.length)
  return before === '$' ? /^[a-zA-Z]+$/.test(middle) : KEBAB.test(middle)
}

const SKIPPED = new Set(['node_modules', 'dist', '.turbo'])

const sourcesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesUnder(path)
    return /\.(tsx?|css)$/.test(entry.name) ? [path] : []
  })

const main = () => {
  const paths = ['packages', 'apps'].flatMap(sourcesUnder).filter((path) => path.includes('/src/'))
  const faults = structureFaults(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })))
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

if (import.meta.main) main()
