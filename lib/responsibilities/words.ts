/** Each group of functions as the public reads it, in the order of the page. */
export const FUNCTION_GROUP_WORDS = {
  commissioning: 'Planning and paying for care',
  planning: 'Planning together',
  oversight: 'Overseeing the NHS',
  scrutiny: 'Scrutinising the NHS for the public',
} as const

export type FunctionGroup = keyof typeof FUNCTION_GROUP_WORDS
