import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** The bytes of an answer in each encoding, made once. */
export type Encoded = { etag: string; bodies: Record<Encoding, Buffer> }

/** How long an answer will serve: for one reader, until the record changes, or as long as the build. */
export type Life = 'once' | 'kept' | 'for-good'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

// The longer it serves, the more work it is worth: a page of 130 kB takes 2, 30 or 170 ms.
const QUALITY: Record<Life, number> = { once: 6, kept: 10, 'for-good': 11 }

/** Compresses bytes in each way, with as much work as their life is worth. */
export async function encode(identity: Buffer, life: Life): Promise<Encoded['bodies']> {
  const [br, gz] = await Promise.all([
    compressBrotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY[life],
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
        // A window as wide as the page: wider finds nothing more, and takes 30 MB for each page under way.
        [constants.BROTLI_PARAM_LGWIN]: windowBits(identity.length),
      },
    }),
    compressGzip(identity, { level: life === 'once' ? 5 : 9 }),
  ])
  return { br, gzip: gz, identity }
}

const windowBits = (length: number): number =>
  Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(16, Math.ceil(Math.log2(length + 16))))

/** Takes a page's HTML; returns it compressed in each way, with a strong tag of its content. */
export async function encodePage(html: string, life: Life): Promise<Encoded> {
  const identity = Buffer.from(html)
  return { etag: tagOf(identity), bodies: await encode(identity, life) }
}

/** The part of a strong entity tag that says what the content is (RFC 9110, 8.8.3); each encoding adds its own name. */
export const tagOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)

/** Memory that an encoded page takes, in bytes. */
export const sizeOf = ({ bodies }: Encoded): number =>
  bodies.br.length + bodies.gzip.length + bodies.identity.length
