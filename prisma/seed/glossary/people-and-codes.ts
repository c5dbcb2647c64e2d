import type { SeedGlossaryTerm } from '../shape'

/** Councils, people’s own bodies and those who give codes. */
export const peopleAndCodeTerms: readonly SeedGlossaryTerm[] = [
  {
    slug: 'unitary-council',
    term: 'Unitary council',
    definition: 'A council that does the work of a county and a district at once. All four in BLMK are.',
    cites: ['ONS-LA'],
  },
  {
    slug: 'local-government-association',
    term: 'Local Government Association',
    abbreviation: 'LGA',
    definition: 'The national association of councils.',
    cites: ['LGA-BRIEF'],
  },
  {
    slug: 'british-medical-association',
    term: 'British Medical Association',
    abbreviation: 'BMA',
    definition: 'The doctors’ trade union.',
    cites: ['BMA-2019'],
  },
  {
    slug: 'local-medical-committee',
    term: 'Local medical committee',
    abbreviation: 'LMC',
    definition: 'The committee that speaks for GPs in an area.',
    cites: ['CAMBSLMC'],
  },
  {
    slug: 'general-practitioner',
    term: 'General practitioner',
    abbreviation: 'GP',
    definition: 'A family doctor.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'member-of-parliament',
    term: 'Member of Parliament',
    abbreviation: 'MP',
    definition: 'Someone elected to the House of Commons.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'organisation-data-service',
    term: 'Organisation Data Service',
    abbreviation: 'ODS',
    definition: 'The NHS service that gives every NHS organisation a code. The codes are called ODS codes.',
    cites: ['ODS-ORD', 'ODS-CATALOGUE'],
  },
  {
    slug: 'office-for-national-statistics',
    term: 'Office for National Statistics',
    abbreviation: 'ONS',
    definition: 'The body that publishes official statistics, and codes for areas.',
    cites: ['ONS-LA'],
  },
  {
    slug: 'government-statistical-service-code',
    term: 'Government Statistical Service code',
    abbreviation: 'GSS',
    definition: 'A code for an area, such as a council’s, of one letter and eight digits.',
    cites: ['ONS-LA', 'ONS-CCG21'],
  },
]
