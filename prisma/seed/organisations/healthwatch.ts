import type { SeedOrganisation } from '../shape'

const NOT_ESTABLISHED = { startsOn: null, endsOn: '..' } as const

/** Local Healthwatch, which speaks for patients: one for each council. */
const LOCAL = [
  ['luton', 'Luton', 'Luton', 'LUTON-HWB-2019'],
  ['bedford', 'Bedford Borough', 'Bedford', 'STP-FEEDBACK'],
  ['central-bedfordshire', 'Central Bedfordshire', 'Central Bedfordshire', 'LEIGHTON-TFG'],
  ['milton-keynes', 'Milton Keynes', 'Milton Keynes', 'HWMK-BLOG'],
] as const

export const healthwatch: readonly SeedOrganisation[] = LOCAL.map(([place, name, area, source]) => ({
  slug: `healthwatch-${name.toLowerCase().replaceAll(' ', '-')}`,
  kind: 'healthwatch',
  about: `Speaks for patients and people who use health and social care in ${area}.`,
  ...NOT_ESTABLISHED,
  places: [place],
  names: [{ name: `Healthwatch ${name}`, shortName: `Healthwatch ${name}`, ...NOT_ESTABLISHED }],
  cites: [source],
}))
