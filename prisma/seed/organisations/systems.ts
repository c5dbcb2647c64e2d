import type { SeedOrganisation } from '../shape'

const ALL = ['luton', 'bedford', 'central-bedfordshire', 'milton-keynes'] as const

/** Partnerships of NHS bodies and councils. Until 2022 none of them had a standing in law. */
export const systems: readonly SeedOrganisation[] = [
  {
    slug: 'blmk-stp',
    kind: 'sustainability_and_transformation_partnership',
    about:
      'NHS bodies and councils, sixteen of them in 2016, that make one plan for health and care in the area. It has no standing in law, so each partner answers for its own decisions.',
    startsOn: '2016-03',
    endsOn: '2018-02',
    website: 'https://www.blmkpartnership.co.uk',
    places: ALL,
    names: [
      {
        name: 'Bedfordshire, Luton and Milton Keynes Sustainability and Transformation Partnership',
        shortName: 'BLMK STP',
        startsOn: '2016-03',
        endsOn: '2017-06',
        cites: ['BCCG-STP-2016', 'WIKI-BEDS'],
      },
      {
        name: 'Bedfordshire, Luton and Milton Keynes Accountable Care System',
        shortName: 'BLMK ACS',
        startsOn: '2017-06',
        endsOn: '2018-02',
        cites: [['HSJ-QUIT', 'Among the first eight accountable care systems, June 2017.'], 'BLMK-OPPLAN'],
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'QHG',
        role: 'sustainability and transformation partnership',
        startsOn: '2017-04-01',
        endsOn: '2018-02',
        cites: ['ODS-RECORD-QHG', ['ODS-CATALOGUE', 'The role changed and the code stayed.']],
      },
    ],
    cites: ['BCCG-STP-2016', 'WIKI-BEDS', 'HSJ-QUIT'],
  },
  {
    slug: 'blmk-ics',
    kind: 'integrated_care_system',
    about:
      'NHS bodies and councils that plan health and care together. It has no standing in law, so each partner answers for its own decisions.',
    startsOn: '2018-02',
    endsOn: '2022-06-30',
    website: 'https://www.blmkpartnership.co.uk',
    places: ALL,
    names: [
      {
        name: 'Bedfordshire, Luton and Milton Keynes Integrated Care System',
        shortName: 'BLMK ICS',
        startsOn: '2018-02',
        endsOn: '2022-06-30',
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'QHG',
        role: 'integrated care system',
        startsOn: '2018-02',
        endsOn: '2022-06-30',
        cites: [['ODS-CATALOGUE', 'The role changed and the code stayed.'], 'ODS-REGIONS'],
      },
      {
        scheme: 'gss',
        code: 'E54000024',
        role: 'sustainability and transformation partnership',
        startsOn: null,
        endsOn: '2022-06-30',
        cites: [['ONS-SICBL22', 'In use in 2021.']],
      },
    ],
    cites: ['BLMK-OPPLAN', 'BLMK-GOVERNANCE', 'HSJ-QUIT'],
  },
  {
    slug: 'blmk-health-and-care-partnership',
    kind: 'integrated_care_partnership',
    about: 'Councils, the NHS and others, who together agree a health and care strategy for the area.',
    startsOn: '2022',
    endsOn: null,
    website: 'https://blmkhealthandcarepartnership.org',
    places: ALL,
    names: [
      {
        name: 'Bedfordshire, Luton and Milton Keynes Health and Care Partnership',
        shortName: 'BLMK Health and Care Partnership',
        startsOn: '2022',
        endsOn: null,
      },
    ],
    cites: ['BLMK-HCP'],
  },
]
