import { data } from './sources/data'
import { engagement } from './sources/engagement'
import { integratingCare } from './sources/integrating-care'
import { later } from './sources/later'
import { law } from './sources/law'
import { merger } from './sources/merger'
import { national } from './sources/national'
import { partnership } from './sources/partnership'
import { scrutiny } from './sources/scrutiny'

/** Every source that the record cites, by key. Titles are in our own words; an address is given where it is known whole. */
export const sources = {
  ...merger,
  ...engagement,
  ...partnership,
  ...integratingCare,
  ...national,
  ...law,
  ...scrutiny,
  ...later,
  ...data,
} as const

export type SourceKey = keyof typeof sources
