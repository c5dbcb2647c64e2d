import { z } from 'zod'
import { askedPage, askedText } from '../address'
import { REGISTER_KINDS, type RegisterKind } from './rules'

/** The two registers of the public: requests stand with the questions. */
export const REGISTERS = {
  questions: REGISTER_KINDS.filter((kind) => kind !== 'recommendation'),
  recommendations: ['recommendation'],
} as const satisfies Record<string, readonly RegisterKind[]>
export type Register = keyof typeof REGISTERS

/** Whether a name is that of a register; an address may say anything, also what every object has. */
export const isRegister = (name: string): name is Register => Object.hasOwn(REGISTERS, name)

/** What a register can be narrowed by, as its address names it, in the order in which the form asks for it. */
export const FILTER_KEYS = [
  'kind',
  'standing',
  'response',
  'asked-of',
  'owed-by',
  'place',
  'body',
  'year',
] as const
export type FilterKey = (typeof FILTER_KEYS)[number]

/** All that an address of a register may hold. */
export const ADDRESS_KEYS = [...FILTER_KEYS, 'late', 'words', 'sort', 'page'] as const

/** In which order: the latest asked first unless the reader chooses otherwise. */
export const SORTS = ['asked', 'asked-first', 'due', 'due-last', 'reference'] as const
export type Sort = (typeof SORTS)[number]

/** What an address asks of a register; whatever is senseless asks for nothing. */
export const RegisterFilter = z.object({
  ...{ kind: askedText, standing: askedText, 'asked-of': askedText, 'owed-by': askedText, place: askedText },
  ...{ response: askedText, body: askedText, year: askedText, words: askedText },
  late: askedText.transform((text) => (text ? 'yes' : '')),
  sort: askedText.pipe(z.enum(SORTS).catch('asked')),
  page: askedPage,
})
export type RegisterFilter = z.infer<typeof RegisterFilter>

/** Whether the reader asked for less than the whole. */
export const isNarrowed = (filter: RegisterFilter): boolean =>
  [...FILTER_KEYS, 'late' as const, 'words' as const].some((key) => filter[key] !== '')

/** The part of an address after "?" that asks for this; what is as it would be anyway is left out. */
export function registerQuery(filter: RegisterFilter, change: Partial<RegisterFilter> = {}): string {
  // Another filter or order begins at the first page.
  const asked = { ...filter, page: 1, ...change }
  const pairs = ADDRESS_KEYS.flatMap((key) => {
    const text = String(asked[key])
    const isUsual = text === '' || (key === 'sort' && text === 'asked') || (key === 'page' && text === '1')
    return isUsual ? [] : [[key, text]]
  })
  return new URLSearchParams(pairs).toString()
}

/** The words that are looked for, each to be found: at most ten. */
export const wordsOf = ({ words }: Pick<RegisterFilter, 'words'>): string[] =>
  words.split(/\s+/).filter(Boolean).slice(0, 10)

/** A word as a pattern of SQL's LIKE that finds it anywhere. */
export const likePattern = (word: string): string => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
