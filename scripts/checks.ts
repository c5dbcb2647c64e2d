import { pathToFileURL } from 'node:url'
import { node } from './command'
import type { Count } from './count-tests'
import { generateWhenNeeded } from './generate-when-needed'

const next = 'node_modules/next/dist/bin/next'
const tsc = 'node_modules/typescript/bin/tsc'

const checks: [string, string[][]][] = [
  ['format', [['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']]],
  // Next writes the types of pages' parameters, which the compiler and the linter need.
  [
    'types',
    [
      [next, 'typegen'],
      [tsc, '--noEmit'],
    ],
  ],
  ['lint', [['node_modules/eslint/bin/eslint.js', '.']]],
  ['unused code', [['node_modules/knip/bin/knip.js']]],
]

/** Everything that reads the code without running it. */
export async function runChecks(signal?: AbortSignal): Promise<Count> {
  await generateWhenNeeded(signal)
  const total: Count = { passed: 0, failed: 0 }
  for (const [name, commands] of checks) {
    const isGood = await allSucceed(commands, signal)
    console.log(`${isGood ? 'good' : 'BAD '}  ${name}`)
    total[isGood ? 'passed' : 'failed'] += 1
  }
  return total
}

async function allSucceed(commands: string[][], signal?: AbortSignal): Promise<boolean> {
  for (const command of commands) if ((await node(command, { signal })) !== 0) return false
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = await runChecks()
  process.exitCode = failed === 0 ? 0 : 1
}
