import type { SeedPlace } from './shape'

/** The four places that the record tells apart, each with the code of its council's area. */
export const places: readonly SeedPlace[] = [
  { slug: 'luton', name: 'Luton', gssCode: 'E06000032' },
  { slug: 'bedford', name: 'Bedford', gssCode: 'E06000055' },
  { slug: 'central-bedfordshire', name: 'Central Bedfordshire', gssCode: 'E06000056' },
  { slug: 'milton-keynes', name: 'Milton Keynes', gssCode: 'E06000042' },
]
