import type { SeedOrganisation } from '../shape'

/** Trusts that run mental health services and health services in the community. */
export const communityTrusts: readonly SeedOrganisation[] = [
  {
    slug: 'bedfordshire-and-luton-partnership-trust',
    kind: 'nhs_trust',
    about: 'The trust for mental health services in Bedfordshire and Luton.',
    startsOn: '1999-04-01',
    endsOn: '2010-03-31',
    places: ['luton', 'bedford', 'central-bedfordshire'],
    names: [
      {
        name: 'Bedfordshire and Luton Mental Health and Social Care Partnership NHS Trust',
        shortName: 'Bedfordshire and Luton Partnership Trust',
        startsOn: null,
        endsOn: '2010-03-31',
      },
    ],
    codes: [{ scheme: 'ods', code: 'RV7', startsOn: '1999-04-01', endsOn: '2010-03-31', cites: ['ODS-ETR'] }],
    cites: ['ODS-ETR', 'WIKI-BEDS'],
  },
  {
    slug: 'east-london-ft',
    kind: 'nhs_foundation_trust',
    about:
      'A trust for mental health and community services in east London and, from 1 April 2015, for mental health services in Bedfordshire and Luton.',
    startsOn: '2000-04-01',
    endsOn: '..',
    places: ['luton', 'bedford', 'central-bedfordshire'],
    names: [
      {
        name: 'East London NHS Foundation Trust',
        shortName: 'East London Foundation Trust',
        startsOn: null,
        endsOn: '..',
      },
    ],
    codes: [{ scheme: 'ods', code: 'RWK', startsOn: '2000-04-01', endsOn: '..', cites: ['ODS-ETR'] }],
    cites: ['ODS-ETR', 'WIKI-BEDS'],
  },
  {
    slug: 'central-and-north-west-london-ft',
    kind: 'nhs_foundation_trust',
    about: 'A London trust that also runs mental health and community services in Milton Keynes.',
    startsOn: '1999-04-01',
    endsOn: '..',
    places: ['milton-keynes'],
    names: [
      {
        name: 'Central and North West London NHS Foundation Trust',
        shortName: 'Central and North West London Foundation Trust',
        startsOn: null,
        endsOn: '..',
      },
    ],
    codes: [{ scheme: 'ods', code: 'RV3', startsOn: '1999-04-01', endsOn: '..', cites: ['ODS-ETR'] }],
    cites: ['ODS-ETR', 'WIKI-BEDS'],
  },
  {
    slug: 'cambridgeshire-community-services',
    kind: 'nhs_trust',
    about:
      'A Cambridgeshire trust that also runs community services in Luton and children’s services in Bedfordshire.',
    startsOn: '2010-04-01',
    endsOn: '2026-03-31',
    places: ['luton', 'bedford', 'central-bedfordshire'],
    names: [
      {
        name: 'Cambridgeshire Community Services NHS Trust',
        shortName: 'Cambridgeshire Community Services',
        startsOn: '2010-04-01',
        endsOn: '2026-03-31',
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'RYV',
        startsOn: '2010-04-01',
        endsOn: '2026-03-31',
        cites: ['ODS-ETR', 'ODS-SUCC'],
      },
    ],
    cites: [
      'ODS-ETR',
      ['ODS-SUCC', 'RYV gives way to RY3 on 1 April 2026; the end of the trust is read from this.'],
      ['MEMORY', 'Which services it ran here: check on its website.'],
    ],
  },
  {
    slug: 'norfolk-community-health-and-care',
    kind: 'nhs_trust',
    about: 'The community trust for Norfolk. Its name from 1 April 2026 is not established.',
    startsOn: null,
    endsOn: '..',
    places: ['luton', 'bedford', 'central-bedfordshire'],
    names: [
      {
        name: 'Norfolk Community Health and Care NHS Trust',
        shortName: 'Norfolk Community Health and Care',
        startsOn: null,
        endsOn: '2026-03-31',
        cites: [
          ['ODS-SUCC', 'Code RY3.'],
          ['MEMORY', 'The name that goes with the code: check in the Organisation Data Service.'],
        ],
      },
    ],
    codes: [{ scheme: 'ods', code: 'RY3', startsOn: null, endsOn: '..', cites: ['ODS-SUCC'] }],
    cites: ['ODS-SUCC', ['MEMORY', 'Which trust the code RY3 stands for, and what it is called now.']],
  },
]
