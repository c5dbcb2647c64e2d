import type { SeedSource } from '../shape'

/** "Integrating care", the engagement of winter 2020 to 2021: what it proposed, who answered and how. */
export const integratingCare = {
  'KF-NEXT': {
    title: 'The next steps towards integrated care: an explainer',
    publisher: 'The King’s Fund',
    kind: 'research',
    url: 'https://www.kingsfund.org.uk/insight-and-analysis/long-reads/next-steps-towards-integrated-care',
  },
  'KF-RESPONSE': {
    title: 'Response to NHS England and NHS Improvement on integrated care',
    publisher: 'The King’s Fund',
    kind: 'statement',
    url: 'https://www.kingsfund.org.uk/publications/response-nhs-england-improvement-integrated-care',
  },
  'CONFED-BRIEF': {
    title: 'Briefing on the next steps to integrated care systems',
    publisher: 'NHS Confederation',
    kind: 'statement',
    url: 'https://nhsconfed.org/publications/next-steps-building-strong-and-effective-integrated-care-systems-across-england',
  },
  'CONFED-BILL': {
    title: 'Briefing on the Health and Care Bill',
    publisher: 'NHS Confederation',
    kind: 'statement',
    url: 'https://nhsconfed.org/publications/health-and-care-bill',
  },
  'NHSE-FIVE': {
    title: 'Legislating for integrated care systems: five recommendations to government and Parliament',
    publisher: 'NHS England',
    kind: 'official',
    url: 'https://www.england.nhs.uk/long-read/legislating-for-integrated-care-systems-five-recommendations-to-government-and-parliament/',
    publishedOn: '2021-02',
  },
  'LGA-BRIEF': {
    title: 'First briefing on “Integrating care”',
    publisher: 'Local Government Association',
    kind: 'statement',
    url: 'https://www.local.gov.uk/parliament/briefings-and-responses/integrating-care-next-steps-building-strong-and-effective',
  },
  'LGA-RESPONSE': {
    title: 'Response to “Integrating care”',
    publisher: 'Local Government Association',
    kind: 'statement',
    url: 'https://www.local.gov.uk/parliament/briefings-and-responses/lga-response-nhs-england-and-nhs-improvement-consultation',
  },
  'LGA-WP': {
    title: 'Briefing on the white paper of February 2021',
    publisher: 'Local Government Association',
    kind: 'statement',
    url: 'https://local.gov.uk/parliament/briefings-and-responses/integration-and-innovation-working-together-improve-health-and',
  },
  'NHSP-SUBMISSION': {
    title: 'Submission on the next steps to integrated care systems',
    publisher: 'NHS Providers',
    kind: 'statement',
    url: 'https://docslib.org/doc/6788510/next-steps-to-building-strong-and-effective-integrated-care-systems-across-england',
    publishedOn: '2021-01-08',
  },
  CAMBSLMC: {
    title: 'Response of the Cambridgeshire local medical committee',
    publisher: 'Cambridgeshire Local Medical Committee',
    kind: 'statement',
    url: 'https://docslib.org/doc/5555328/cambs-lmc-ics-system-response-070121-your-ref',
    publishedOn: '2021-01-07',
  },
  RCP: {
    title: 'Response to NHS England on integrated care and legislation',
    publisher: 'Royal College of Physicians',
    kind: 'statement',
    url: 'https://www.rcplondon.ac.uk/guidelines-policy/rcp-response-nhs-e-consultation-integrated-care-legislation',
  },
  AOP: {
    title: 'Response on the next steps for integrated care systems',
    publisher: 'Association of Optometrists',
    kind: 'statement',
    url: 'https://www.aop.org.uk/our-voice/policy/consultations/2021/01/12/response-to-the-nhs-england-and-nhs-improvement-consultation-on-next-steps-for-icss',
    publishedOn: '2021-01-12',
  },
  'BMA-2019': {
    title: 'Integrated care systems: briefing with five principles',
    publisher: 'British Medical Association, as copied by CCG Alert',
    kind: 'statement',
    url: 'http://ccg-alert.blogspot.com/2019/05/integrated-care-systems-bma-briefing.html',
    publishedOn: '2019-05',
  },
  'HW-WARRINGTON': {
    title: 'Survey on integrated care in the NHS opens',
    publisher: 'Healthwatch Warrington',
    kind: 'official',
    url: 'https://healthwatchwarrington.co.uk/news/nhs-integrated-care-survey-launched/',
  },
  POLEMAILS: {
    title: 'A campaign’s mailing about integrated care systems',
    publisher: 'Political Emails, an archive',
    kind: 'statement',
    url: 'https://politicalemails.org/messages/334432/html_body',
  },
  DARLINGTON: {
    title: 'A council’s scrutiny committee sets up a group to answer “Integrating care”',
    publisher: 'Darlington Borough Council',
    kind: 'minutes',
    url: 'https://democracy.darlington.gov.uk/mgAi.aspx?ID=4978',
  },
} as const satisfies Record<string, SeedSource>
