import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { bundleWebServer } from './bundle-web-server'
import { node } from './command'
import { fingerprint, whenChanged } from './fingerprint'
import { generateWhenNeeded } from './generate-when-needed'
import { plainFailure } from './plain-failure'
import { serverActionsKey } from './secrets'

const sourceFolders = ['app', 'components', 'lib', 'public', 'prisma/schema', 'scripts/styles']

/** Runs `next build` unless .next already holds a build of these very sources. */
export async function buildWhenNeeded(signal?: AbortSignal): Promise<void> {
  await generateWhenNeeded(signal)
  // Next writes this key into the build, so forms sent to another process or after a restart are still understood.
  const NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = serverActionsKey()
  const print = fingerprint([...sourceFolders, ...rootFiles()], NEXT_SERVER_ACTIONS_ENCRYPTION_KEY)
  await whenChanged('.next/built-from', print, async () => {
    console.log('Building the pages (about a minute) …')
    const env = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
    const code = await node(['node_modules/next/dist/bin/next', 'build'], { env, signal })
    if (code !== 0) throw plainFailure('The build failed: see what Next says above.')
    // Loaded only now: a start without a build needs none of it.
    const { finishBuild } = await import('./styles/finish-build')
    await finishBuild()
  })
  await bundleWebServer()
}

function rootFiles(): string[] {
  const names = readdirSync('.').filter((name) => /^(next|postcss)\.config\.|^tsconfig\.json$/.test(name))
  // Next takes its cache handler into the build.
  return [...names, 'package-lock.json', 'scripts/next-cache.mjs']
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildWhenNeeded()
