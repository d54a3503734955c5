import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPlaywright, readVitest, sum } from './boot/report.mjs'

const folder = mkdtempSync(join(tmpdir(), 'terang-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, report: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(report))
  return file
}

const suites = (...statuses: string[]) => ({
  testResults: statuses.map((status) => ({ status, assertionResults: [] })),
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
})

test('a test file that could not be loaded counts as one failure', () => {
  const file = written('unloadable.json', suites('passed', 'failed'))
  expect(readVitest(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
})

test('a runner that fails though every test passed is a failure', () => {
  expect(readVitest(written('crash.json', suites('passed')), 1).failed).toBe(1)
  expect(readVitest(written('fine.json', suites('passed')), 0).failed).toBe(0)
})

test('no report is a failure, never silence', () => {
  expect(readVitest(join(folder, 'none.json'), 0).failed).toBe(1)
  expect(readPlaywright(join(folder, 'none.json'), 0).failed).toBe(1)
})

test('a flaky journey did not hold and counts as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
  expect(readPlaywright(written('browser.json', { stats, errors: [] }), 1)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
  })
})

test('counts are added up', () => {
  const count = { passed: 2, failed: 1, skipped: 0 }
  expect(sum([count, count])).toEqual({ passed: 4, failed: 2, skipped: 0 })
})
