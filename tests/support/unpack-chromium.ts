import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

// The package's own names folders of the machine it was made for.
const fontsBesideThisFile =
  '<fontconfig><dir prefix="relative">.</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n'

/** Unpacks the browser once per version and user, and answers its folder. The package on its own would unpack to one
 *  place for the whole machine, closed to the next user, and take a half-written file for a browser. */
export async function unpackChromium(): Promise<string> {
  const folder = resolve(`node_modules/.cache/chromium-${packageVersion()}-${process.getuid?.() ?? 'user'}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  await unpackInto(unfinished)
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
  return folder
}

async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  // The package unpacks to the temporary folder, and its libraries only where it takes the machine for a bare one.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsBesideThisFile)
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

function packageVersion(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const file = join(dirname(main), '..', '..', 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
