import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** The bytes of a page in each encoding, made once. */
export type Encoded = { etag: string; bodies: Record<Encoding, Buffer> }

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Takes a page's HTML; returns it compressed in each way, with a strong tag of its content. */
export async function encodePage(html: string): Promise<Encoded> {
  const identity = Buffer.from(html)
  const [br, gz] = await Promise.all([
    compressBrotli(identity, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
    }),
    compressGzip(identity, { level: 9 }),
  ])
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  return { etag, bodies: { br, gzip: gz, identity } }
}

/** Memory that an encoded page takes, in bytes. */
export const sizeOf = ({ bodies }: Encoded): number =>
  bodies.br.length + bodies.gzip.length + bodies.identity.length
