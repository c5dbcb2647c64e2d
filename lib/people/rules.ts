/** Shortest and longest password, in characters (NCSC and NIST SP 800-63B: length, not composition). */
export const PASSWORD_LENGTH = { least: 12, most: 128 }

/** How long an invitation can be accepted, in days. */
export const INVITATION_DAYS = 7

/** Whole minutes to wait before the next try after so many rounds of wrong passwords: 1, 2, 4, 8, then 15. */
export const waitMinutes = (round: number): number => Math.min(2 ** (round - 1), 15)

/** What was typed, without passwords: those are neither shown again nor kept. */
export const withoutPasswords = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)))
