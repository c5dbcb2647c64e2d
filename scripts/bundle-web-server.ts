import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The web server as one file of plain JavaScript: a process that reads TypeScript as it goes holds 60 MB more. */
export const WEB_SERVER = '.next/web-server.mjs'

/** Writes the web server's own sources into one file, where they have changed; packages stay where they are. */
export async function bundleWebServer(): Promise<void> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: ['scripts/web-server.ts'],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  })
  const text = outputFiles[0]?.text ?? ''
  if (existsSync(WEB_SERVER) && readFileSync(WEB_SERVER, 'utf8') === text) return
  // Another instance may be starting from it at this moment.
  mkdirSync(dirname(WEB_SERVER), { recursive: true })
  writeFileSync(`${WEB_SERVER}.${process.pid}`, text)
  renameSync(`${WEB_SERVER}.${process.pid}`, WEB_SERVER)
}
