import type { SeedOrganisation, SeedSource } from '../shape'
import type { SourceKey } from '../sources'

const NOT_ESTABLISHED = { startsOn: null, endsOn: '..' } as const

type Speaker = {
  slug: string
  name: string
  about: string
  website: NonNullable<SeedSource['url']>
  source: SourceKey
}

const SPEAKERS: readonly Speaker[] = [
  {
    slug: 'local-government-association',
    name: 'Local Government Association',
    about: 'Speaks for councils in England.',
    website: 'https://www.local.gov.uk',
    source: 'LGA-BRIEF',
  },
  {
    slug: 'nhs-confederation',
    name: 'NHS Confederation',
    about: 'Speaks for organisations that plan, pay for and run NHS services.',
    website: 'https://www.nhsconfed.org',
    source: 'CONFED-BRIEF',
  },
  {
    slug: 'nhs-providers',
    name: 'NHS Providers',
    about: 'Speaks for NHS trusts.',
    website: 'https://nhsproviders.org',
    source: 'NHSP-SUBMISSION',
  },
  {
    slug: 'kings-fund',
    name: 'The King’s Fund',
    about: 'A charity that studies health and care in England and advises on it.',
    website: 'https://www.kingsfund.org.uk',
    source: 'KF-RESPONSE',
  },
  {
    slug: 'royal-college-of-physicians',
    name: 'Royal College of Physicians',
    about: 'The professional body for hospital doctors in many fields of medicine.',
    website: 'https://www.rcp.ac.uk',
    source: 'RCP',
  },
  {
    slug: 'british-medical-association',
    name: 'British Medical Association',
    about: 'The trade union and professional body for doctors.',
    website: 'https://www.bma.org.uk',
    source: 'BMA-2019',
  },
  {
    slug: 'association-of-optometrists',
    name: 'Association of Optometrists',
    about: 'Speaks for people who test eyes and care for sight.',
    website: 'https://www.aop.org.uk',
    source: 'AOP',
  },
]

/** National bodies that speak for others, named here because they answered "Integrating care". */
export const representativeBodies: readonly SeedOrganisation[] = SPEAKERS.map(
  ({ source, name, ...speaker }) => ({
    ...speaker,
    kind: 'representative_body',
    ...NOT_ESTABLISHED,
    names: [{ name, shortName: name, ...NOT_ESTABLISHED }],
    cites: [source],
  }),
)
