import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** What people here think of first, beside what the whole world does. */
const HERE = [
  'bedfordshire bedford luton dunstable leighton buzzard milton keynes miltonkeynes central blmk nhs hospital health',
  'council councillor scrutiny committee administrator arsenal liverpool chelsea',
].flatMap((line) => line.split(' '))

/** About as many as it takes to come by three of the commonest words; the waits at sign-in let nobody try a thousandth of them. */
const FEWEST_GUESSES = 3e8

let estimator: ZxcvbnFactory | undefined

/** Made at the first new password: it puts fifty thousand words in order. */
const estimate = () =>
  (estimator ??= new ZxcvbnFactory({
    dictionary: { 'passwords-common': dictionary['passwords-common'], here: HERE },
    graphs: adjacencyGraphs,
  }))

/**
 * Whether a password is among the first that anybody would try (NCSC, NIST SP 800-63B 5.1.1.2): one that many chose, with digits or
 * signs put in, a row of keys, a date, a name from here. Spaces and signs make it no better. Large: for the server only.
 */
export function isCommonPassword(password: string): boolean {
  const bare = password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return [password, bare].some((text) => text !== '' && estimate().check(text).guesses < FEWEST_GUESSES)
}
