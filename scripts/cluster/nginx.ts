import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { plainFailure } from '../plain-failure'
import { answers } from './instance'

export type Nginx = { url: string; stop: () => Promise<void> }

type Options = { port: number; instancePorts: number[] }

/** Starts the nginx of this machine with deploy/nginx/blmk.conf, on ports and folders of its own. */
export async function startNginx({ port, instancePorts }: Options): Promise<Nginx> {
  const program = findNginx()
  const folder = mkdtempSync(join(tmpdir(), 'blmk-nginx-'))
  const user = workerUser()
  // Its workers must be able to pass through, and under root they are another user.
  chmodSync(folder, 0o711)
  const app = user && !canRead(user.uid, resolve('.next/static')) ? copyStatic(folder) : resolve('.')
  const file = writeConfiguration({ folder, app, user: user?.name, port, instancePorts })
  const flags = ['-p', folder, '-e', join(folder, 'error.log'), '-c', file]
  const tried = spawnSync(program, [...flags, '-t'], { encoding: 'utf8' })
  if (tried.status !== 0) throw plainFailure(`nginx refuses its configuration: ${tried.stderr}`)
  const nginx = spawn(program, [...flags, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] })
  // Should this process be killed outright, the shell's input ends, and nginx does not stay behind.
  const end = ['-c', 'read _; kill -QUIT "$0"', String(nginx.pid)]
  const watch = spawn('/bin/sh', end, { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  const isGone = () => nginx.exitCode !== null || nginx.signalCode !== null
  const stop = async () => {
    if (!isGone()) {
      nginx.kill('SIGQUIT')
      await once(nginx, 'exit')
    }
    watch.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/api/health`, isGone)
  return { url, stop }
}

const PLACES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx']

/** The nginx of this machine; says how to get it where there is none. */
export function findNginx(places = PLACES): string {
  for (const program of places)
    if (spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0) return program
  throw plainFailure(
    'There is no nginx on this machine: install it first (on Debian and Ubuntu: apt-get install nginx-light).',
  )
}

/** Whether the machine has one. */
export function hasNginx(): boolean {
  try {
    return Boolean(findNginx())
  } catch {
    return false
  }
}

/** Under root, nginx's workers run as another user; everybody else's run as themselves. */
function workerUser(): { name: string; uid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['www-data', 'nginx', 'nobody']) {
    const found = spawnSync('id', ['-u', name], { encoding: 'utf8' })
    if (found.status === 0) return { name, uid: Number(found.stdout) }
  }
  throw plainFailure(
    'nginx needs a user for its workers: add one named www-data, or start as an ordinary user.',
  )
}

function canRead(uid: number, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0" && ls', folder], { uid, stdio: 'ignore' }).status === 0
}

/** A copy of what nginx sends by itself, in a folder that every user can reach. */
function copyStatic(folder: string): string {
  const app = join(folder, 'app')
  for (const path of ['.next/static', 'public', 'deploy/nginx'])
    cpSync(path, join(app, path), { recursive: true })
  execFileSync('chmod', ['-R', 'a+rX', app])
  return app
}

type Places = { folder: string; app: string; user: string | undefined } & Options

/** Writes deploy/nginx with our ports and folders in place of those of a server, and what is needed around it. */
function writeConfiguration({ folder, app, user, port, instancePorts }: Places): string {
  const values: [from: string, to: string][] = [
    ['/var/lib/nginx/blmk', join(folder, 'cache')],
    ['include /srv/blmk/deploy/nginx/', `include ${folder}/`],
    ['$blmk_app /srv/blmk', `$blmk_app ${app}`],
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['127.0.0.1:3001', `127.0.0.1:${instancePorts[0]}`],
    ['127.0.0.1:3002', `127.0.0.1:${instancePorts[1]}`],
  ]
  for (const name of ['blmk.conf', 'http.conf', 'server.conf', 'proxy.conf']) {
    const text = readFileSync(join('deploy/nginx', name), 'utf8')
    const ours = values.reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
    writeFileSync(join(folder, name), ours)
  }
  mkdirSync(join(folder, 'temp'))
  const main = [
    ...(user ? [`user ${user} ${groupOf(user)};`] : []),
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'error.log')};`,
    'worker_processes auto;',
    'events { worker_connections 1024; }',
    // What Debian's nginx.conf says too, so that ours is known to fit into it.
    'http { sendfile on; tcp_nopush on; gzip on;',
    `access_log off; ${temporaryPaths(join(folder, 'temp'))} include ${join(folder, 'blmk.conf')}; }\n`,
  ]
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, main.join('\n'))
  return file
}

/** Where an nginx that may not write to its own folders keeps what it has not sent yet; it makes each folder, but not the one around them. */
export const temporaryPaths = (folder: string): string =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ')

const groupOf = (user: string) => execFileSync('id', ['-gn', user], { encoding: 'utf8' }).trim()
