// Plain JavaScript without dependencies: on a bare clone this runs before anything is installed.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installWhenNeeded, requireNode } from './install.mjs'

const parent = process.ppid
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
requireNode()
await installWhenNeeded()

const { register } = await import('tsx/esm/api')
register()
const { testEverything } = await import('./test-everything.ts')
process.exitCode = await testEverything(parent)
