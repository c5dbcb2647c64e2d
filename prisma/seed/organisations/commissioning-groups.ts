import type { SeedOrganisation } from '../shape'

const THREE = { startsOn: '2013-04-01', endsOn: '2021-03-31' } as const
const MERGED = { startsOn: '2021-04-01', endsOn: '2022-06-30' } as const

/** Clinical commissioning groups: first three, from 2021 one. */
export const commissioningGroups: readonly SeedOrganisation[] = [
  {
    slug: 'bedfordshire-ccg',
    kind: 'clinical_commissioning_group',
    about:
      'The NHS body for planning and paying for most health care in Bedfordshire, outside Luton. Every GP practice in its area is a member.',
    ...THREE,
    website: 'https://www.bedfordshireccg.nhs.uk',
    places: ['bedford', 'central-bedfordshire'],
    names: [
      { name: 'NHS Bedfordshire Clinical Commissioning Group', shortName: 'Bedfordshire CCG', ...THREE },
    ],
    codes: [
      { scheme: 'ods', code: '06F', ...THREE, cites: ['ODS-ECCG', 'ODS-SUCC'] },
      {
        scheme: 'gss',
        code: 'E38000010',
        startsOn: null,
        endsOn: '2021-03-31',
        cites: ['ONS-CCG20', 'PCT-CCG-2013'],
      },
    ],
    cites: ['ODS-ECCG', ['SEED-000', 'Every GP practice is a member.'], 'BCCG-GUNNING'],
  },
  {
    slug: 'luton-ccg',
    kind: 'clinical_commissioning_group',
    about:
      'The NHS body for planning and paying for most health care in Luton. Every GP practice in its area is a member.',
    ...THREE,
    places: ['luton'],
    names: [{ name: 'NHS Luton Clinical Commissioning Group', shortName: 'Luton CCG', ...THREE }],
    codes: [
      { scheme: 'ods', code: '06P', ...THREE, cites: ['ODS-ECCG', 'ODS-SUCC'] },
      {
        scheme: 'gss',
        code: 'E38000102',
        startsOn: null,
        endsOn: '2021-03-31',
        cites: ['ONS-CCG20', 'PCT-CCG-2013'],
      },
    ],
    cites: ['ODS-ECCG', ['SEED-000', 'Every GP practice is a member.'], 'ODS-ECCG-2016'],
  },
  {
    slug: 'milton-keynes-ccg',
    kind: 'clinical_commissioning_group',
    about:
      'The NHS body for planning and paying for most health care in Milton Keynes. Every GP practice in its area is a member.',
    ...THREE,
    places: ['milton-keynes'],
    names: [
      { name: 'NHS Milton Keynes Clinical Commissioning Group', shortName: 'Milton Keynes CCG', ...THREE },
    ],
    codes: [
      { scheme: 'ods', code: '04F', ...THREE, cites: ['ODS-ECCG', 'ODS-SUCC'] },
      {
        scheme: 'gss',
        code: 'E38000107',
        startsOn: null,
        endsOn: '2021-03-31',
        cites: ['ONS-CCG20', 'PCT-CCG-2013'],
      },
    ],
    cites: ['ODS-ECCG', ['SEED-000', 'Every GP practice is a member.']],
  },
  {
    slug: 'blmk-commissioning-collaborative',
    kind: 'commissioning_collaborative',
    about:
      'Three clinical commissioning groups working together under one team of leaders. In law each group stays separate and keeps its own governing body.',
    startsOn: '2018',
    endsOn: '2021-03-31',
    places: ['luton', 'bedford', 'central-bedfordshire', 'milton-keynes'],
    names: [
      {
        name: 'Bedfordshire, Luton and Milton Keynes Commissioning Collaborative',
        shortName: 'BLMK Commissioning Collaborative',
        startsOn: '2018',
        endsOn: '2021-03-31',
      },
    ],
    cites: [
      ['BLMKCCG-SHADOW', 'Formed in 2018.'],
      ['CRANFIELD', 'Each group stayed separate in law.'],
    ],
  },
  {
    slug: 'blmk-ccg',
    kind: 'clinical_commissioning_group',
    about:
      'The NHS body for planning and paying for most health care for almost one million people. Every GP practice in its area is a member.',
    ...MERGED,
    website: 'https://www.blmkccg.nhs.uk',
    places: ['luton', 'bedford', 'central-bedfordshire', 'milton-keynes'],
    names: [
      {
        name: 'NHS Bedfordshire, Luton and Milton Keynes Clinical Commissioning Group',
        shortName: 'BLMK CCG',
        ...MERGED,
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'M1J4Y',
        role: 'clinical commissioning group',
        ...MERGED,
        cites: [
          [
            'ODS-ECCG',
            'The code has no closing date: it lives on for the sub integrated care board location.',
          ],
        ],
      },
      { scheme: 'gss', code: 'E38000249', ...MERGED, cites: ['ONS-CCG21', 'ONS-SICBL22'] },
    ],
    cites: ['BLMKCCG-ROLE', 'MKFM-LAUNCH', 'ODS-ECCG'],
  },
]
