import type { SeedOrganisation } from '../shape'

/** Trusts that run the acute hospitals, and the ambulance services. */
export const hospitals: readonly SeedOrganisation[] = [
  {
    slug: 'bedfordshire-hospitals',
    kind: 'nhs_foundation_trust',
    about:
      'The trust for the Luton and Dunstable University Hospital and for the hospitals that have joined it. In law it stays the same trust, whatever its name.',
    startsOn: '1992-04-01',
    endsOn: '..',
    places: ['luton', 'bedford', 'central-bedfordshire'],
    names: [
      {
        name: 'Luton and Dunstable University Hospital NHS Foundation Trust',
        shortName: 'Luton and Dunstable Hospital',
        startsOn: null,
        endsOn: '2020-03-31',
        cites: ['LDH-FUTURE', 'BFT-MERGE'],
      },
      {
        name: 'Bedfordshire Hospitals NHS Foundation Trust',
        shortName: 'Bedfordshire Hospitals',
        startsOn: '2020-04-01',
        endsOn: '..',
        cites: ['BFT-MERGE', 'ODS-ETR'],
      },
    ],
    codes: [
      { scheme: 'ods', code: 'RC9', startsOn: '1992-04-01', endsOn: '..', cites: ['ODS-ETR', 'ODS-SUCC'] },
    ],
    cites: ['ODS-ETR', 'BFT-MERGE', 'BFT-WIKI'],
  },
  {
    slug: 'bedford-hospital',
    kind: 'nhs_trust',
    about: 'The trust that runs Bedford Hospital.',
    startsOn: '1992-04-01',
    endsOn: '2020-03-31',
    places: ['bedford', 'central-bedfordshire'],
    names: [
      {
        name: 'Bedford Hospital NHS Trust',
        shortName: 'Bedford Hospital',
        startsOn: '1992-04-01',
        endsOn: '2020-03-31',
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'RC1',
        startsOn: '1992-04-01',
        endsOn: '2020-03-31',
        cites: ['ODS-ETR', 'ODS-SUCC'],
      },
    ],
    cites: ['ODS-ETR', 'ODS-SUCC', 'BH-PROPOSED'],
  },
  {
    slug: 'milton-keynes-university-hospital',
    kind: 'nhs_foundation_trust',
    about: 'The trust that runs the hospital in Milton Keynes.',
    startsOn: '1992-04-01',
    endsOn: '..',
    places: ['milton-keynes'],
    names: [
      {
        name: 'Milton Keynes University Hospital NHS Foundation Trust',
        shortName: 'Milton Keynes University Hospital',
        startsOn: null,
        endsOn: '..',
      },
    ],
    codes: [{ scheme: 'ods', code: 'RD8', startsOn: '1992-04-01', endsOn: '..', cites: ['ODS-ETR'] }],
    cites: ['ODS-ETR'],
  },
  {
    slug: 'east-of-england-ambulance',
    kind: 'nhs_trust',
    about: 'Runs the ambulance service in Bedfordshire and Luton.',
    startsOn: '2006-07-01',
    endsOn: '..',
    places: ['luton', 'bedford', 'central-bedfordshire'],
    names: [
      {
        name: 'East of England Ambulance Service NHS Trust',
        shortName: 'East of England Ambulance Service',
        startsOn: '2006-07-01',
        endsOn: '..',
      },
    ],
    codes: [{ scheme: 'ods', code: 'RYC', startsOn: '2006-07-01', endsOn: '..', cites: ['ODS-ETR'] }],
    cites: ['ODS-ETR', ['MEMORY', 'Which area it serves: check on its website.']],
  },
  {
    slug: 'south-central-ambulance',
    kind: 'nhs_foundation_trust',
    about: 'Runs the ambulance service in Milton Keynes.',
    startsOn: '2006-07-01',
    endsOn: '..',
    places: ['milton-keynes'],
    names: [
      {
        name: 'South Central Ambulance Service NHS Foundation Trust',
        shortName: 'South Central Ambulance Service',
        startsOn: null,
        endsOn: '..',
      },
    ],
    codes: [{ scheme: 'ods', code: 'RYE', startsOn: '2006-07-01', endsOn: '..', cites: ['ODS-ETR'] }],
    cites: ['ODS-ETR', ['MEMORY', 'Which area it serves: check on its website.']],
  },
]
