import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers } from '../cluster/instance'
import { findNginx, temporaryPaths } from '../cluster/nginx'
import { freePort } from '../port'

/** nginx serving the very bytes of these pages as files. */
export type Disk = { urlOf: (path: string) => string; stop: () => Promise<void> }

/** Fetches each page as a browser would, puts the bytes into files, and has nginx serve them. */
export async function serveFromDisk(site: string, paths: readonly string[]): Promise<Disk> {
  const folder = mkdtempSync(join(tmpdir(), 'blmk-disk-'))
  // Under root, nginx's workers are another user, and must be able to pass through.
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'pages'))
  for (const [index, path] of paths.entries())
    writeFileSync(join(folder, 'pages', `${index}.html`), await pressedBytes(site + path))
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port))
  const nginx = spawn(findNginx(), ['-p', folder, '-e', join(folder, 'error.log'), '-c', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const base = `http://127.0.0.1:${port}`
  await answers(`${base}/0.html`, () => nginx.exitCode !== null)
  const stop = async () => {
    nginx.kill('SIGQUIT')
    await once(nginx, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  return { urlOf: (path) => `${base}/${paths.indexOf(path)}.html`, stop }
}

/** As Debian has it, without a log: files are sent by the system. The pages are compressed already. */
function configuration(folder: string, port: number): string {
  return `daemon off;
worker_processes auto;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 1024; }
http {
  access_log off;
  ${temporaryPaths(folder)}
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65s;
  server {
    listen 127.0.0.1:${port};
    root ${join(folder, 'pages')};
    default_type "text/html; charset=utf-8";
    location / {
      add_header Content-Encoding br;
      add_header Cache-Control "public, max-age=0, s-maxage=1, stale-while-revalidate=1";
    }
  }
}
`
}

/** The body as it is once the page has been asked for again, which makes it smaller. */
async function pressedBytes(url: string): Promise<Buffer> {
  let least = await bytesOf(url)
  for (let times = 0; times < 20; times++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const bytes = await bytesOf(url)
    if (bytes.length < least.length) least = bytes
  }
  return least
}

/** The body as it is on the wire. */
function bytesOf(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(new Error(`${url} answered ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}
