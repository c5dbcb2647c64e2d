/** Shortest and longest password, in characters. */
export const PASSWORD_LENGTH = { least: 12, most: 128 }
