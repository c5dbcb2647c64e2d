import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { unpackChromium } from './unpack-chromium'

// Nothing but the pages under test may be asked for: tests run where there is no network, and must not wait for it.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

// Chromium's sandbox refuses root, and a container usually has neither that nor much shared memory.
const unsandboxed = ['--no-sandbox', '--disable-setuid-sandbox', '--disable-dev-shm-usage']

/** The browser for the tests: CHROMIUM_PATH where set, otherwise the one that npm brought. */
export const chromium: LaunchOptions = {
  ...(await findChromium()),
  headless: true,
  args: [...quiet, ...unsandboxed, '--font-render-hinting=none'],
}

async function findChromium(): Promise<LaunchOptions> {
  const own = process.env.CHROMIUM_PATH
  if (own && !existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, which does not exist.`)
  if (own) return { executablePath: own }
  const folder = await unpackChromium()
  const executablePath = join(folder, 'chromium')
  return { executablePath, env: { ...process.env, ...whatTheMachineLacks(executablePath, folder) } }
}

/** The package brings the few libraries and the font that a bare server does not have. */
function whatTheMachineLacks(executable: string, folder: string): Record<string, string> {
  const starts = spawnSync(executable, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0
  return {
    ...(starts ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  }
}
