import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhenNeeded } from './build-when-needed'
import { runChecks } from './checks'
import { node } from './command'
import { type Count, countBrowserTests, countTests } from './count-tests'
import { explain } from './plain-failure'

const vitest = 'node_modules/vitest/vitest.mjs'
const playwright = 'node_modules/@playwright/test/cli.js'

/** The whole of `npm test`: every suite, whatever the ones before it said, and one total. Answers the exit code. */
export async function testEverything(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'blmk-results-'))
  const suites: [string, () => Promise<Count>][] = [
    ['checks', runChecks],
    ['unit', () => runVitest('unit', folder)],
    ['integration', () => runVitest('integration', folder)],
    ['build', build],
    ['browser', () => runBrowser(folder)],
  ]
  const lines: string[] = []
  const total: Count = { passed: 0, failed: 0 }
  for (const [name, run] of suites) {
    const started = Date.now()
    console.log(`\n— ${name} —`)
    const { passed, failed } = await run()
    total.passed += passed
    total.failed += failed
    lines.push(`${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`)
  }
  rmSync(folder, { recursive: true, force: true })
  console.log(['', ...lines, `${total.passed} passed, ${total.failed} failed`].join('\n'))
  return total.failed === 0 ? 0 : 1
}

async function runVitest(project: string, folder: string): Promise<Count> {
  const file = join(folder, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await node([vitest, 'run', '--project', project, ...reporters])
  return countTests(file, code)
}

async function build(): Promise<Count> {
  try {
    await buildWhenNeeded()
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.error(explain(error))
    return { passed: 0, failed: 1 }
  }
}

async function runBrowser(folder: string): Promise<Count> {
  const file = join(folder, 'browser.json')
  const code = await node([playwright, 'test'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } })
  return countBrowserTests(file, code)
}
