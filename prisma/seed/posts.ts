import type { SeedPost } from './shape'

const ofTheGroups: readonly SeedPost[] = [
  {
    slug: 'joint-accountable-officer',
    title: 'Joint accountable officer of the three clinical commissioning groups',
    organisation: 'blmk-commissioning-collaborative',
    body: 'joint-executive-team',
  },
  {
    slug: 'joint-chief-finance-officer',
    title: 'Joint chief finance officer of the three clinical commissioning groups',
    organisation: 'blmk-commissioning-collaborative',
    body: 'joint-executive-team',
  },
  {
    slug: 'joint-director-of-performance-and-governance',
    title: 'Director of performance and governance of the three clinical commissioning groups',
    organisation: 'blmk-commissioning-collaborative',
    body: 'joint-executive-team',
  },
  {
    slug: 'bedfordshire-ccg-chair',
    title: 'Clinical chair',
    organisation: 'bedfordshire-ccg',
    body: 'bedfordshire-ccg-governing-body',
  },
  { slug: 'luton-ccg-chair', title: 'Chair', organisation: 'luton-ccg', body: 'luton-ccg-governing-body' },
  { slug: 'luton-ccg-chief-operating-officer', title: 'Chief operating officer', organisation: 'luton-ccg' },
  {
    slug: 'milton-keynes-ccg-chair',
    title: 'Clinical chair',
    organisation: 'milton-keynes-ccg',
    body: 'milton-keynes-ccg-governing-body',
  },
  { slug: 'milton-keynes-ccg-chief-officer', title: 'Chief officer', organisation: 'milton-keynes-ccg' },
  { slug: 'blmk-ccg-chair', title: 'Chair', organisation: 'blmk-ccg', body: 'blmk-ccg-governing-body' },
  {
    slug: 'blmk-ccg-accountable-officer',
    title: 'Accountable officer',
    organisation: 'blmk-ccg',
    body: 'blmk-ccg-governing-body',
  },
  {
    slug: 'blmk-ccg-chief-finance-officer',
    title: 'Chief finance officer',
    organisation: 'blmk-ccg',
    body: 'blmk-ccg-governing-body',
  },
  {
    slug: 'blmk-ccg-medical-director',
    title: 'Interim medical director',
    organisation: 'blmk-ccg',
    body: 'blmk-ccg-governing-body',
  },
]

const ofTheSystem: readonly SeedPost[] = [
  { slug: 'blmk-stp-lead', title: 'Lead of the partnership', organisation: 'blmk-stp' },
  {
    slug: 'blmk-ics-lead',
    title: 'Executive lead, also called senior responsible officer',
    organisation: 'blmk-ics',
  },
  {
    slug: 'blmk-ics-chair',
    title: 'Independent chair',
    organisation: 'blmk-ics',
    body: 'blmk-ics-partnership-board',
  },
  { slug: 'blmk-ics-finance-lead', title: 'Finance lead', organisation: 'blmk-ics' },
  { slug: 'blmk-icb-chair', title: 'Chair', organisation: 'blmk-icb', body: 'blmk-icb-board' },
  {
    slug: 'blmk-icb-chief-executive',
    title: 'Chief executive',
    organisation: 'blmk-icb',
    body: 'blmk-icb-board',
  },
  {
    slug: 'blmk-icb-chief-medical-officer',
    title: 'Chief medical officer',
    organisation: 'blmk-icb',
    body: 'blmk-icb-board',
  },
  {
    slug: 'cambridgeshire-and-peterborough-icb-chief-executive',
    title: 'Chief executive',
    organisation: 'cambridgeshire-and-peterborough-icb',
  },
  {
    slug: 'hertfordshire-and-west-essex-icb-chair',
    title: 'Chair',
    organisation: 'hertfordshire-and-west-essex-icb',
  },
  {
    slug: 'central-east-icb-chair',
    title: 'Chair',
    organisation: 'central-east-icb',
    body: 'central-east-icb-board',
  },
  {
    slug: 'central-east-icb-chief-executive',
    title: 'Chief executive',
    organisation: 'central-east-icb',
    body: 'central-east-icb-board',
  },
  {
    slug: 'nhs-england-east-of-england-director',
    title: 'Regional director',
    organisation: 'nhs-england-east-of-england',
  },
]

const ofTheHospitals: readonly SeedPost[] = [
  {
    slug: 'bedfordshire-hospitals-chief-executive',
    title: 'Chief executive',
    organisation: 'bedfordshire-hospitals',
  },
  { slug: 'bedfordshire-hospitals-chair', title: 'Chair', organisation: 'bedfordshire-hospitals' },
]

const ofTheCouncils: readonly SeedPost[] = [
  {
    slug: 'luton-review-group-chair',
    title: 'Chair',
    organisation: 'luton-council',
    body: 'luton-health-review-group',
  },
  {
    slug: 'luton-review-group-member',
    title: 'Member',
    organisation: 'luton-council',
    body: 'luton-health-review-group',
    singleHolder: false,
  },
  {
    slug: 'luton-health-and-wellbeing-board-chair',
    title: 'Chair',
    organisation: 'luton-council',
    body: 'luton-health-and-wellbeing-board',
  },
  { slug: 'luton-council-leader', title: 'Leader of the council', organisation: 'luton-council' },
  { slug: 'luton-council-chief-executive', title: 'Chief executive', organisation: 'luton-council' },
  {
    slug: 'luton-director-of-public-health',
    title: 'Director of public health',
    organisation: 'luton-council',
  },
  { slug: 'mayor-of-bedford', title: 'Mayor of Bedford', organisation: 'bedford-borough-council' },
  {
    slug: 'bedford-portfolio-holder-public-health',
    title: 'Portfolio holder for public health',
    organisation: 'bedford-borough-council',
  },
  {
    slug: 'central-bedfordshire-chief-executive',
    title: 'Chief executive',
    organisation: 'central-bedfordshire-council',
  },
  {
    slug: 'central-bedfordshire-executive-member-health',
    title: 'Deputy leader, executive member for adult social care and health',
    organisation: 'central-bedfordshire-council',
  },
]

/** Public posts; one holder at a time unless it says otherwise. */
export const posts: readonly SeedPost[] = [
  ...ofTheGroups,
  ...ofTheSystem,
  ...ofTheHospitals,
  ...ofTheCouncils,
]
