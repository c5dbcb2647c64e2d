import { existsSync, readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number }

type VitestReport = { numPassedTests: number; numFailedTests: number }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

/** What a Vitest report says. A run that fails without a failed test (a file that does not load) counts as one failure. */
export function countTests(file: string, exitCode: number): Count {
  const report = read<VitestReport>(file)
  return count(report?.numPassedTests, report?.numFailedTests, exitCode)
}

/** What a Playwright report says; a test that passed only at a second try has failed. */
export function countBrowserTests(file: string, exitCode: number): Count {
  const stats = read<PlaywrightReport>(file)?.stats
  return count(stats?.expected, stats && stats.unexpected + stats.flaky, exitCode)
}

const count = (passed = 0, failed = 0, exitCode: number): Count => ({
  passed,
  failed: exitCode === 0 ? failed : Math.max(1, failed),
})

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
}
