import type { SeedOrganisation } from '../shape'

const NOT_ESTABLISHED = { startsOn: null, endsOn: '..' } as const

/** Parliament, government and the national bodies of the NHS. */
export const national: readonly SeedOrganisation[] = [
  {
    slug: 'nhs-england',
    kind: 'national_body',
    about:
      'Leads the NHS in England. It oversees the bodies that plan and pay for local care, and approves changes to them.',
    startsOn: '2013-04-01',
    endsOn: '..',
    website: 'https://www.england.nhs.uk',
    names: [{ name: 'NHS England', shortName: 'NHS England', startsOn: '2013-04-01', endsOn: '..' }],
    cites: [
      ['LEGALIZE-2012', 'Created by the Health and Social Care Act 2012.'],
      [
        'MEMORY',
        'In full operation from 1 April 2013; in law it began as the NHS Commissioning Board in 2012.',
      ],
    ],
  },
  {
    slug: 'nhs-england-east-of-england',
    kind: 'national_body_region',
    about:
      'The region of NHS England that oversees the NHS in Bedfordshire, Luton and Milton Keynes. When it began is not established.',
    ...NOT_ESTABLISHED,
    website: 'https://www.england.nhs.uk/east-of-england',
    places: ['luton', 'bedford', 'central-bedfordshire', 'milton-keynes'],
    names: [
      { name: 'NHS England East of England', shortName: 'NHS England East of England', ...NOT_ESTABLISHED },
    ],
    codes: [
      { scheme: 'ods', code: 'Y61', ...NOT_ESTABLISHED, cites: ['ODS-REGIONS', 'ODS-ECCG'] },
      {
        scheme: 'gss',
        code: 'E40000007',
        ...NOT_ESTABLISHED,
        cites: [['ODS-REGIONS', 'In lookups of 2019 to 2024.']],
      },
    ],
    cites: [
      'ODS-REGIONS',
      'NHSE-EOE',
      ['ODS-ECCG-2016', 'In February 2016 the grouping was another: Y55 and Q78.'],
    ],
  },
  {
    slug: 'department-of-health-and-social-care',
    kind: 'government_department',
    about: 'The government department for health. It writes the white papers and bills that change the NHS.',
    ...NOT_ESTABLISHED,
    website: 'https://www.gov.uk/government/organisations/department-of-health-and-social-care',
    names: [
      {
        name: 'Department of Health',
        shortName: 'Department of Health',
        startsOn: null,
        endsOn: '2018-01',
        cites: [['MEMORY', 'Renamed in January 2018: check on gov.uk.']],
      },
      {
        name: 'Department of Health and Social Care',
        shortName: 'Department of Health and Social Care',
        startsOn: '2018-01',
        endsOn: '..',
        cites: ['WP-2021', ['MEMORY', 'Renamed in January 2018: check on gov.uk.']],
      },
    ],
    cites: ['WP-2021', 'GOV-SCRUTINY', 'HB-IA'],
  },
  {
    slug: 'uk-parliament',
    kind: 'national_body',
    about: 'Makes the laws that set up, change and end NHS bodies in England.',
    ...NOT_ESTABLISHED,
    website: 'https://www.parliament.uk',
    names: [{ name: 'Parliament of the United Kingdom', shortName: 'Parliament', ...NOT_ESTABLISHED }],
    cites: ['LEGALIZE-2012', 'RA-NEWS', 'CL-CBP9232'],
  },
]
