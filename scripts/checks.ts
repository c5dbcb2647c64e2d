import { pathToFileURL } from 'node:url'
import { node } from './command'
import type { Count } from './count-tests'
import { generateWhenNeeded } from './generate-when-needed'

const next = 'node_modules/next/dist/bin/next'

const checks: [string, string[]][] = [
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['unused code', ['node_modules/knip/bin/knip.js']],
]

/** Everything that reads the code without running it, all at once: each reads on one core. */
export async function runChecks(signal?: AbortSignal): Promise<Count> {
  await generateWhenNeeded(signal)
  // Next writes the types of pages' parameters, which the compiler and the linter need.
  if ((await node([next, 'typegen'], { signal })) !== 0) return { passed: 0, failed: checks.length }
  const results = await Promise.all(checks.map(([name, command]) => isGood(name, command, signal)))
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

async function isGood(name: string, command: string[], signal?: AbortSignal): Promise<boolean> {
  const good = (await node(command, { signal })) === 0
  console.log(`${good ? 'good' : 'BAD '}  ${name}`)
  return good
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = await runChecks()
  process.exitCode = failed === 0 ? 0 : 1
}
