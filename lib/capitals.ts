/** Words as they begin a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The same as they stand within one. */
export const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
