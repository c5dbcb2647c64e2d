/** Shortest and longest password, in characters (NCSC and NIST SP 800-63B: length, not composition). */
export const PASSWORD_LENGTH = { least: 12, most: 128 }

/** How long an invitation can be accepted, in days. */
export const INVITATION_DAYS = 7

/** What people who must think of twelve characters think of first, longer words before those that they contain. */
const COMMON = [
  'administrator bedfordshire miltonkeynes qwertyuiop councillor asdfghjkl iloveyou liverpool password passw0rd',
  'football changeme arsenal welcome bedford council letmein abcdef qwerty secret monkey health luton blmk admin abc nhs',
].flatMap((line) => line.split(' '))

const DIGITS = '01234567890123456789'
const BACKWARDS = Array.from(DIGITS).reverse().join('')

/** Whether a password is among the first that anybody would try: hardly any different characters, a run of digits, or common words, perhaps with digits around them. */
export function isCommonPassword(password: string): boolean {
  const bare = password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (new Set(bare || password).size < 4) return true
  const words = bare.replace(/^\d+|\d+$/g, '')
  if (words) return COMMON.reduce((rest, word) => rest.replaceAll(word, ''), words) === ''
  return bare !== '' && (/^(\d{1,6})\1+$/.test(bare) || DIGITS.includes(bare) || BACKWARDS.includes(bare))
}

/** Whole minutes to wait before the next try after so many rounds of wrong passwords: 1, 2, 4, 8, then 15. */
export const waitMinutes = (round: number): number => Math.min(2 ** (round - 1), 15)

/** What was typed, without passwords: those are neither shown again nor kept. */
export const withoutPasswords = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)))
