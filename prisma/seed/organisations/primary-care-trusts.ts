import type { SeedOrganisation } from '../shape'

/** Primary care trusts planned and paid for local health care until 31 March 2013. */
export const primaryCareTrusts: readonly SeedOrganisation[] = [
  {
    slug: 'bedford-pct',
    kind: 'primary_care_trust',
    about: 'The NHS body for planning and paying for health care in and around Bedford.',
    startsOn: null,
    endsOn: '2006-09-30',
    places: ['bedford'],
    names: [
      {
        name: 'Bedford Primary Care Trust',
        shortName: 'Bedford PCT',
        startsOn: null,
        endsOn: '2006-09-30',
        cites: [['MEMORY', 'The name that goes with the code: check in the Organisation Data Service.']],
      },
    ],
    codes: [{ scheme: 'ods', code: '5GD', startsOn: null, endsOn: '2006-09-30', cites: ['ODS-SUCC'] }],
    cites: [
      ['ODS-SUCC', 'Code 5GD gives way to 5P2 on 1 October 2006.'],
      ['MEMORY', 'The name and the area: check in the Organisation Data Service.'],
    ],
  },
  {
    slug: 'bedfordshire-heartlands-pct',
    kind: 'primary_care_trust',
    about: 'The NHS body for planning and paying for health care in the middle and south of Bedfordshire.',
    startsOn: null,
    endsOn: '2006-09-30',
    places: ['central-bedfordshire'],
    names: [
      {
        name: 'Bedfordshire Heartlands Primary Care Trust',
        shortName: 'Bedfordshire Heartlands PCT',
        startsOn: null,
        endsOn: '2006-09-30',
        cites: [['MEMORY', 'The name that goes with the code: check in the Organisation Data Service.']],
      },
    ],
    codes: [{ scheme: 'ods', code: '5GE', startsOn: null, endsOn: '2006-09-30', cites: ['ODS-SUCC'] }],
    cites: [
      ['ODS-SUCC', 'Code 5GE gives way to 5P2 on 1 October 2006.'],
      ['MEMORY', 'The name and the area: check in the Organisation Data Service.'],
    ],
  },
  {
    slug: 'bedfordshire-pct',
    kind: 'primary_care_trust',
    about:
      'The NHS body for planning and paying for health care in Bedfordshire, outside Luton. It uses the name NHS Bedfordshire.',
    startsOn: '2006-10-01',
    endsOn: '2013-03-31',
    places: ['bedford', 'central-bedfordshire'],
    names: [
      {
        name: 'Bedfordshire Primary Care Trust',
        shortName: 'Bedfordshire PCT',
        startsOn: '2006-10-01',
        endsOn: '2013-03-31',
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: '5P2',
        startsOn: '2006-10-01',
        endsOn: '2013-03-31',
        cites: ['ODS-SUCC', 'ODS-EPCMEM', 'PCT-CCG-2013'],
      },
      { scheme: 'gss', code: 'E16000104', startsOn: null, endsOn: '2013-03-31', cites: ['PCT-CCG-2013'] },
    ],
    cites: ['ODS-SUCC', 'ODS-EPCMEM', 'PCT-CCG-2013', ['MEMORY', 'That it used the name NHS Bedfordshire.']],
  },
  {
    slug: 'luton-pct',
    kind: 'primary_care_trust',
    about: 'The NHS body for planning and paying for health care in Luton. It uses the name NHS Luton.',
    startsOn: '2001-04-01',
    endsOn: '2013-03-31',
    places: ['luton'],
    names: [
      {
        name: 'Luton Primary Care Trust',
        shortName: 'Luton PCT',
        startsOn: '2001-04-01',
        endsOn: '2013-03-31',
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: '5GC',
        startsOn: '2001-04-01',
        endsOn: '2013-03-31',
        cites: [['ODS-SUCC', 'Follows code 4NP98.'], 'ODS-EPCMEM', 'PCT-CCG-2013'],
      },
      { scheme: 'gss', code: 'E16000029', startsOn: null, endsOn: '2013-03-31', cites: ['PCT-CCG-2013'] },
    ],
    cites: ['ODS-SUCC', 'ODS-EPCMEM', 'PCT-CCG-2013', ['MEMORY', 'That it used the name NHS Luton.']],
  },
  {
    slug: 'milton-keynes-pct',
    kind: 'primary_care_trust',
    about:
      'The NHS body for planning and paying for health care in Milton Keynes. It uses the name NHS Milton Keynes.',
    startsOn: '2000-10-01',
    endsOn: '2013-03-31',
    places: ['milton-keynes'],
    names: [
      {
        name: 'Milton Keynes Primary Care Trust',
        shortName: 'Milton Keynes PCT',
        startsOn: '2000-10-01',
        endsOn: '2013-03-31',
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: '5CQ',
        startsOn: '2000-10-01',
        endsOn: '2013-03-31',
        cites: [['ODS-SUCC', 'Follows codes RD9 and 4CJ51.'], 'ODS-EPCMEM', 'PCT-CCG-2013'],
      },
      { scheme: 'gss', code: 'E16000016', startsOn: null, endsOn: '2013-03-31', cites: ['PCT-CCG-2013'] },
    ],
    cites: ['ODS-SUCC', 'ODS-EPCMEM', 'PCT-CCG-2013', ['MEMORY', 'That it used the name NHS Milton Keynes.']],
  },
]
