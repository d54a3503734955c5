import { existsSync, readFileSync } from 'node:fs'

const read = (file) => {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

export const sum = (counts) => ({
  passed: counts.reduce((total, each) => total + each.passed, 0),
  failed: counts.reduce((total, each) => total + each.failed, 0),
  skipped: counts.reduce((total, each) => total + each.skipped, 0),
})

/** A runner that failed while every test passed (a crash, an unhandled rejection) is a failure all the same. */
const honest = (count, exitCode) =>
  exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count

const NOTHING = { passed: 0, failed: 1, skipped: 0 }

/** A file that could not be loaded has no tests of its own to fail: it counts as one. */
export const readVitest = (file, exitCode) => {
  const report = read(file)
  if (report === undefined) return NOTHING
  const unloadable = report.testResults.filter(
    (suite) =>
      suite.status === 'failed' && suite.assertionResults.every((a) => a.status !== 'failed'),
  )
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return honest(count, exitCode)
}

/** A flaky journey did not hold at once, so it counts as failed. */
export const readPlaywright = (file, exitCode) => {
  const report = read(file)
  if (report === undefined) return NOTHING
  const { expected, unexpected, flaky, skipped } = report.stats
  const count = { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
  return honest(count, exitCode)
}
