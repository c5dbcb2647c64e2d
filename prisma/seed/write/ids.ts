import { createHash } from 'node:crypto'

/** Ours, made once at random: ids of the record are version 5 UUIDs (RFC 9562) of "kind:natural key" in this namespace. */
const NAMESPACE = Buffer.from('6f0d9c1e5b7a4c3f9a2e8d41b0c7e653', 'hex')

/**
 * The id of an entry of the record, always the same for the same natural key: that is how a second seeding knows what is already
 * there, even where people have changed it since.
 */
export function idOf(kind: string, ...naturalKey: readonly string[]): string {
  const bytes = createHash('sha1')
    .update(NAMESPACE)
    .update(`${kind}:${naturalKey.join('/')}`)
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
