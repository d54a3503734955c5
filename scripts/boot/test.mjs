import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from './chromium.mjs'
import { readPlaywright, readVitest, sum } from './report.mjs'
import { ROOT, run } from './run.mjs'

const REPORTS = join(ROOT, 'test-results/reports')
const VITEST = join(REPORTS, 'vitest.json')
const PLAYWRIGHT = join(REPORTS, 'playwright.json')

/** The checks that are not test runners: each counts as one test. */
const CHECKS = [
  ['format', ['exec', 'oxfmt', '--check']],
  ['lint', ['run', '--silent', 'lint']],
  ['structure', ['run', '--silent', 'structure']],
  ['doc paths', ['run', '--silent', 'doc-paths']],
  ['unused', ['run', '--silent', 'unused']],
  ['types', ['exec', 'turbo', 'run', 'check', 'check:scripts', '--output-logs=errors-only']],
]

const one = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })

const check = async ([name, args]) => {
  console.log(`\n── ${name}`)
  const code = await run('pnpm', args)
  console.log(code === 0 ? 'passed' : `FAILED: ${name}`)
  return one(code)
}

const units = async () => {
  console.log('\n── unit and API tests')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`]
  const code = await run('pnpm', ['exec', 'vitest', 'run', ...reporters])
  return readVitest(VITEST, code)
}

const journeys = async () => {
  console.log('\n── browser tests')
  const browser = await chromium()
  if (browser === undefined) return one(1)
  const code = await run('pnpm', ['--filter', '@terang/e2e', 'exec', 'playwright', 'test'], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT,
  })
  return readPlaywright(PLAYWRIGHT, code)
}

/** Everything that proves Terang; the last line says how much of it held. */
export const test = async () => {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const counts = []
  for (const each of CHECKS) counts.push(await check(each))
  counts.push(await units(), await journeys())
  const { passed, failed, skipped } = sum(counts)
  if (skipped > 0) console.log(`\n${skipped} skipped, each with its reason above`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
