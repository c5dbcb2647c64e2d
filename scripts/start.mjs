// Plain JavaScript without dependencies: on a bare clone this runs before anything is installed.
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installWhenNeeded, requireNode } from './install.mjs'

const parent = process.ppid
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
requireNode()
if (existsSync('.env')) process.loadEnvFile('.env')
await installWhenNeeded()

const { register } = await import('tsx/esm/api')
register()
if (process.argv[2] === 'cluster') {
  const { runCluster } = await import('./cluster/index.ts')
  process.exitCode = await runCluster(parent)
} else {
  const { serve } = await import('./serve.ts')
  process.exitCode = await serve(process.argv[2] === 'dev' ? 'dev' : 'start', parent)
}
