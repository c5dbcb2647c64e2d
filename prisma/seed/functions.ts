import type { SeedFunction, SeedFundingStream } from './shape'

/** What public bodies do in the health service, so far as the reorganisations moved it or might have. */
export const functions: readonly SeedFunction[] = [
  {
    slug: 'hospital-care',
    title: 'Planning and paying for hospital care',
    summary:
      'Deciding which operations, emergency care and hospital appointments people need, and paying hospitals for them.',
    group: 'commissioning',
  },
  {
    slug: 'mental-health-and-community',
    title: 'Planning and paying for mental health and community care',
    summary:
      'Deciding on mental health services, district nurses and other care outside hospital, and paying for them.',
    group: 'commissioning',
  },
  {
    slug: 'primary-care',
    title: 'Planning and paying for GP services',
    summary: 'The contracts with GP practices. Dentists, pharmacies and opticians are also primary care.',
    group: 'commissioning',
  },
  {
    slug: 'specialised-services',
    title: 'Planning and paying for specialised services',
    summary: 'Care for rare or complex conditions, such as some cancers, which few hospitals can give.',
    group: 'commissioning',
  },
  {
    slug: 'public-health',
    title: 'Public health',
    summary: 'Keeping whole neighbourhoods well: stopping smoking, sexual health, health visitors and more.',
    group: 'commissioning',
  },
  {
    slug: 'strategic-planning',
    title: 'Planning for the whole area',
    summary:
      'Agreeing what health and care in the area should look like in five years or more, across all bodies.',
    group: 'planning',
  },
  {
    slug: 'workforce-and-transformation',
    title: 'Staff and changing how services work',
    summary:
      'Planning for the staff that will be needed, and leading changes that concern more than one body.',
    group: 'planning',
  },
  {
    slug: 'oversight',
    title: 'Overseeing NHS bodies',
    summary: 'Watching how well NHS bodies do, and stepping in when they fail.',
    group: 'oversight',
  },
  {
    slug: 'health-scrutiny',
    title: 'Scrutinising the NHS for local people',
    summary: 'Councillors ask NHS bodies questions in public, weigh the answers and make recommendations.',
    group: 'scrutiny',
  },
]

/** The five kinds of money that "Integrating care" would have put into one pot for each integrated care system. */
export const fundingStreams: readonly SeedFundingStream[] = [
  {
    slug: 'ccg-commissioning-budgets',
    title: 'Commissioning budgets',
    summary: 'The largest pot: what the NHS body for the area pays hospitals and other providers.',
    cites: ['SEED-003'],
  },
  {
    slug: 'primary-care-budgets',
    title: 'Primary care budgets',
    summary: 'The money for GP practices and other primary care.',
    cites: ['SEED-003'],
  },
  {
    slug: 'specialised-commissioning-budgets',
    title: 'Specialised commissioning budgets',
    summary: 'The money for rare or complex care.',
    cites: ['SEED-003', 'NHSE-SPEC'],
  },
  {
    slug: 'sustainability-funding',
    title: 'Central support or sustainability funding',
    summary: 'Money held centrally to help bodies that spend more than they get.',
    cites: ['SEED-003'],
  },
  {
    slug: 'transformation-funding',
    title: 'Transformation funding',
    summary: 'Money held nationally for changing how services work.',
    cites: ['SEED-003'],
  },
]
