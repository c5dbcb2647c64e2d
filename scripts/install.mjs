import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`)
  process.exit(1)
}

/** Runs `npm ci` when node_modules is missing or holds something other than what the lock file says. */
export async function installWhenNeeded() {
  if (isInstalled()) return
  console.log('Installing what package-lock.json names (about a minute the first time) …')
  // Development packages too, whatever NODE_ENV says: the build needs the types among them.
  const code = await npm(['ci', '--include=dev', '--no-progress', '--loglevel=error'])
  if (code === 0) return
  console.error(
    'Installing failed (npm says why above): check the connection to the npm registry and try again.',
  )
  process.exit(1)
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return {}
  }
}

function npm(args) {
  const cli = process.env.npm_execpath
  const child = cli
    ? spawn(process.execPath, [cli, ...args], { stdio: 'inherit' })
    : spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  const stop = () => child.kill()
  process.once('SIGTERM', stop)
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => {
      process.off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
}
