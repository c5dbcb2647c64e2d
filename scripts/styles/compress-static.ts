import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeAll } from '@/lib/kept-pages/encode'

const STATIC = '.next/static'

/** Writes beside each file of the build that a browser loads its brotli and gzip forms, made once and as small as can be. */
export async function compressStatic(): Promise<void> {
  const files = readdirSync(STATIC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:css|js|svg|json)$/.test(file),
  )
  for (const file of files.map((name) => join(STATIC, name))) {
    const { br, gzip } = await encodeAll(readFileSync(file), 'for-good')
    writeFileSync(`${file}.br`, br)
    writeFileSync(`${file}.gz`, gzip)
  }
}
