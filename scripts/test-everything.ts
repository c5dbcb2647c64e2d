import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhenNeeded } from './build-when-needed'
import { runChecks } from './checks'
import { node } from './command'
import { type Count, countBrowserTests, countTests } from './count-tests'
import { hasNginx } from './cluster/nginx'
import { explain } from './plain-failure'
import { isStop, whenToStop } from './stopping'

type Suite = (folder: string, signal: AbortSignal) => Promise<Count>

const suites: [string, Suite][] = [
  ['checks', (_folder, signal) => runChecks(signal)],
  ['unit', (folder, signal) => runVitest('unit', folder, signal)],
  ['integration', (folder, signal) => runVitest('integration', folder, signal)],
  ['build', (_folder, signal) => build(signal)],
  ['cluster', runCluster],
  ['browser', runBrowser],
]

/** The whole of `npm test`: every suite, whatever the ones before it said, and one total. Answers the exit code. */
export async function testEverything(parent: number): Promise<number> {
  const { signal } = whenToStop(parent)
  const folder = mkdtempSync(join(tmpdir(), 'blmk-results-'))
  try {
    return await runSuites(folder, signal)
  } catch (error) {
    console.error(isStop(error) ? 'Stopped.' : explain(error))
    return 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runSuites(folder: string, signal: AbortSignal): Promise<number> {
  const lines: string[] = []
  const total: Count = { passed: 0, failed: 0 }
  for (const [name, run] of suites) {
    const started = Date.now()
    console.log(`\n— ${name} —`)
    const { passed, failed } = await run(folder, signal)
    total.passed += passed
    total.failed += failed
    lines.push(`${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`)
  }
  console.log(['', ...lines, `${total.passed} passed, ${total.failed} failed`].join('\n'))
  return total.failed === 0 ? 0 : 1
}

async function runVitest(project: string, folder: string, signal: AbortSignal): Promise<Count> {
  const file = join(folder, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await node(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters], {
    signal,
  })
  return countTests(file, code)
}

/** What needs nginx is left out where there is none; .ci/run sees to it that there is. */
function runCluster(folder: string, signal: AbortSignal): Promise<Count> {
  if (!hasNginx()) console.log('There is no nginx on this machine: the tests of it are left out.')
  return runVitest('cluster', folder, signal)
}

async function build(signal: AbortSignal): Promise<Count> {
  try {
    await buildWhenNeeded(signal)
    return { passed: 1, failed: 0 }
  } catch (error) {
    if (isStop(error)) throw error
    console.error(explain(error))
    return { passed: 0, failed: 1 }
  }
}

async function runBrowser(folder: string, signal: AbortSignal): Promise<Count> {
  const file = join(folder, 'browser.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const code = await node(['node_modules/@playwright/test/cli.js', 'test'], { env, signal })
  return countBrowserTests(file, code)
}
