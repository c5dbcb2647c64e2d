import { createHash, randomBytes } from 'node:crypto'

/** A secret that an address can carry: 256 bits of chance. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token. A fast hash will do: nobody can guess 256 bits. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
