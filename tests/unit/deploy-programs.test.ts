import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findNginx, hasNginx, temporaryPaths } from '@/scripts/cluster/nginx'
import { freePort } from '@/scripts/port'

const read = (name: string) => readFileSync(join('deploy', name), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'blmk-deploy-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasDebiansNginx = hasNginx() && existsSync('/etc/nginx/sites-enabled')
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

describe('what the programs of a server make of it', () => {
  it('without nginx, whoever wants it is told how to get it', () => {
    expect(() => findNginx(['/no/such/nginx'])).toThrow('apt-get install nginx-light')
  })

  // Only what cannot be had on this machine is another: a port that anybody may use, and folders below /var that are there
  // exactly where the machine has them.
  it.skipIf(!hasDebiansNginx)('nginx takes it into its own configuration (skipped without nginx)', () => {
    const [, kept = ''] = /proxy_cache_path (\/var\S*)\/\S/.exec(read('nginx/blmk.conf')) ?? []
    if (existsSync(kept)) mkdirSync(join(folder, kept), { recursive: true })
    for (const name of readdirSync('deploy/nginx')) {
      const text = read(`nginx/${name}`)
        .replaceAll('/srv/blmk/deploy/nginx', folder)
        .replace('listen 80;', `listen unix:${folder}/site;`)
        .replace(kept, join(folder, kept))
      writeFileSync(join(folder, name), text)
    }
    const main = readFileSync('/etc/nginx/nginx.conf', 'utf8')
      .replaceAll('/etc/nginx/conf.d/*', `${folder}/blmk`)
      .replaceAll(/include \/etc\/nginx\/sites-enabled.*/g, '')
      .replaceAll(/(?<=(?:pid|_log) )\/\S*\//g, `${folder}/`)
      // An nginx that has never run makes these folders first, and only root may make them where Debian has them.
      .replace(/^http\s*\{/m, `http { ${temporaryPaths(folder)}`)
    writeFileSync(join(folder, 'main'), main)
    const { stderr, status } = spawnSync(findNginx(), ['-t', '-c', join(folder, 'main')], {
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
  })

  it.skipIf(!hasSystemd)('systemd understands the units (skipped without systemd)', () => {
    const units = readdirSync('deploy/systemd')
    for (const name of units) {
      const text = read(`systemd/${name}`)
        .replaceAll('/srv/blmk', resolve('.'))
        .replaceAll('/usr/lib/postgresql/18/bin/postgres', '/bin/true')
        .replaceAll('/usr/bin/node', process.execPath)
      writeFileSync(join(folder, name), text)
    }
    const { stderr } = spawnSync('systemd-analyze', ['verify', ...units.map((name) => join(folder, name))], {
      encoding: 'utf8',
    })
    // It also speaks of what else is installed.
    expect(stderr.split('\n').filter((line) => line.includes('blmk'))).toEqual([])
  })
})

describe.skipIf(process.platform !== 'linux')('a release (skipped where none is made)', () => {
  const place = (name: string) => join(folder, 'releases', name)

  /** A checkout with a build that has this stylesheet; the programs of the server do nothing. */
  function built(name: string): string {
    mkdirSync(join(place(name), '.next/static'), { recursive: true })
    mkdirSync(join(place(name), 'deploy'))
    writeFileSync(join(place(name), '.next/web-server.mjs'), '')
    writeFileSync(join(place(name), `.next/static/${name}.css`), name)
    writeFileSync(join(place(name), 'deploy/rolling-restart.sh'), '#!/bin/sh\n', { mode: 0o755 })
    return place(name)
  }

  function release(name: string) {
    const bin = join(folder, 'bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'systemctl'), '#!/bin/sh\n')
    chmodSync(join(bin, 'systemctl'), 0o755)
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, BLMK: join(folder, 'blmk') }
    return spawnSync(resolve('deploy', 'release.sh'), [place(name)], { env, encoding: 'utf8' })
  }

  it('takes the place of the one before, and keeps what its pages load', () => {
    built('one')
    symlinkSync(place('one'), join(folder, 'blmk'))
    built('two')
    const { status, stderr } = release('two')
    expect([status, stderr]).toEqual([0, ''])
    expect(realpathSync(join(folder, 'blmk'))).toBe(realpathSync(place('two')))
    expect(readdirSync(join(folder, 'blmk/.next/static')).toSorted()).toEqual(['one.css', 'two.css'])
  })

  it('is refused where nothing was built', () => {
    mkdirSync(place('empty'), { recursive: true })
    const { status, stderr } = release('empty')
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm run build')])
  })
})

describe('a web server in a container', () => {
  /** Runs a server that does this when asked, watched twice a second; gives the code with which all ends. */
  async function watched(answer: string, whenReady: (watch: ChildProcess) => void = () => undefined) {
    const PORT = String(await freePort())
    const program = `
      process.once('SIGTERM', () => setTimeout(() => process.exit(7), 200))
      let times = 0
      const answer = (req, res) => { times++; ${answer} }
      require('node:http').createServer(answer).listen(${PORT}, () => console.log('ready'))`
    const env = { ...process.env, PORT, LOOK_EVERY: '0.5' }
    const watch = spawn(resolve('deploy', 'watched.sh'), [process.execPath, '-e', program], { env })
    watch.stdout.once('data', () => whenReady(watch))
    const [code] = (await once(watch, 'exit')) as [number | null]
    return code
  }

  it('is ended once it hangs, so that it is started anew', async () => {
    // 128 and 9: killed.
    expect(await watched(`while (times > 1); res.end('ok')`)).toBe(137)
  })

  it('ends by itself when it is asked to', async () => {
    expect(await watched(`res.end('ok')`, (watch) => watch.kill('SIGTERM'))).toBe(7)
  })
})
