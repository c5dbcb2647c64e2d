import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** The bytes of an answer as they are, and in each encoding in which somebody has had it. */
export type Bodies = { identity: Buffer } & Partial<Record<Encoding, Buffer>>
export type Encoded = {
  etag: string
  /** Whether its bodies were compressed again, with more work: other bytes of the same content. */
  isPressed?: boolean
  bodies: Bodies
}

/** How long an answer will serve: perhaps one reader, all who come until the record changes, or as long as the build. */
export type Life = 'once' | 'kept' | 'for-good'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

// The longer it serves, the more work it is worth: a page of 110 kB takes 2, 50 or 200 ms.
const QUALITY: Record<Life, number> = { once: 5, kept: 10, 'for-good': 11 }

/** Takes bytes; returns them in this encoding, made with as much work as their life is worth. */
export function encode(identity: Buffer, encoding: Encoding, life: Life): Promise<Buffer> | Buffer {
  if (encoding === 'identity') return identity
  if (encoding === 'gzip') return compressGzip(identity, { level: life === 'once' ? 5 : 9 })
  return compressBrotli(identity, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY[life],
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      // A window as wide as the page: wider finds nothing more, and takes 30 MB for each page under way.
      [constants.BROTLI_PARAM_LGWIN]: windowBits(identity.length),
    },
  })
}

/** Takes bytes; returns them compressed in each way. */
export async function encodeAll(identity: Buffer, life: Life): Promise<Required<Bodies>> {
  const [br, gz] = await Promise.all([encode(identity, 'br', life), encode(identity, 'gzip', life)])
  return { br, gzip: gz, identity }
}

const windowBits = (length: number): number =>
  Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(16, Math.ceil(Math.log2(length + 16))))

/**
 * Takes a page's HTML, or a file; returns it with a strong tag of its content. One that will be kept is compressed quickly in each way;
 * one that serves once, as it is sent.
 */
export async function encodePage(content: string | Buffer, isKept: boolean): Promise<Encoded> {
  const identity = Buffer.from(content)
  return { etag: tagOf(identity), bodies: isKept ? await encodeAll(identity, 'once') : { identity } }
}

/** The part of a strong entity tag that says what the content is (RFC 9110, 8.8.3); each encoding adds its own name. */
export const tagOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)

/** Memory that an encoded page takes, in bytes. */
export const sizeOf = ({ bodies }: Encoded): number =>
  Object.values(bodies).reduce((sum, { length }) => sum + length, 0)
