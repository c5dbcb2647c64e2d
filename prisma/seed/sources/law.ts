import type { SeedSource } from '../shape'

/** Acts and regulations, and what lawyers and government say of them. */
export const law = {
  'LEGALIZE-2012': {
    title: 'Health and Social Care Act 2012 (chapter 7)',
    publisher: 'UK Parliament, as copied by Legalize',
    kind: 'legislation',
    url: 'https://legalize.dev/uk/law/ukpga-2012-7/',
    publishedOn: '2012-03-27',
  },
  'LEG-2013-218': {
    title:
      'Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013 (statutory instrument 2013/218)',
    publisher: 'legislation.gov.uk',
    kind: 'legislation',
    url: 'http://legislation.data.gov.uk/uksi/2013/218/made/data.htm?wrap=true',
    publishedOn: '2013-01-31',
  },
  'LEG-PART4': {
    title: 'Health scrutiny by local authorities: part 4 of the regulations of 2013',
    publisher: 'legislation.gov.uk',
    kind: 'legislation',
    url: 'https://www.legislation.gov.uk/uksi/2013/218/part/4/made',
    publishedOn: '2013-01-31',
  },
  'LEG-REG22': {
    title: 'Reports and recommendations: regulation 22 of the regulations of 2013',
    publisher: 'legislation.gov.uk',
    kind: 'legislation',
    url: 'https://www.legislation.gov.uk/uksi/2013/218/regulation/22/made',
    publishedOn: '2013-01-31',
  },
  'LEG-2024-16': {
    title: 'Regulations of 2024 that end referral to the Secretary of State (statutory instrument 2024/16)',
    publisher: 'legislation.gov.uk',
    kind: 'legislation',
    url: 'https://legislation.gov.uk/uksi/2024/16/body/made',
  },
  'LEG-2024-15': {
    title: 'Regulations of 2024 on notifiable reconfigurations (statutory instrument 2024/15)',
    publisher: 'legislation.gov.uk',
    kind: 'legislation',
    url: 'https://www.legislation.gov.uk/uksi/2024/15/note/made',
  },
  'LEG-2014-2436': {
    title: 'Legislative Reform (Clinical Commissioning Groups) Order 2014 (statutory instrument 2014/2436)',
    publisher: 'legislation.gov.uk',
    kind: 'legislation',
    url: 'https://www.legislation.gov.uk/uksi/2014/2436/made',
  },
  'LEG-14B': {
    title: 'National Health Service Act 2006, section 14B: applications to establish commissioning groups',
    publisher: 'legislation.gov.uk',
    kind: 'legislation',
    url: 'https://legislation.gov.uk/ukpga/2006/41/section/14B/2019-12-02',
  },
  '11KBW': {
    title: 'Public health and local government law',
    publisher: '11KBW',
    kind: 'research',
    url: 'https://local-government-law.11kbw.com/public-health/',
  },
  'GOV-SCRUTINY': {
    title: 'Local authority health scrutiny: guidance',
    publisher: 'Department of Health and Social Care',
    kind: 'official',
    url: 'https://www.gov.uk/government/publications/advice-to-local-authorities-on-scrutinising-health-services/local-authority-health-scrutiny',
    publishedOn: '2024-01-09',
  },
  'GOV-RECONF': {
    title: 'Reconfiguring NHS services: ministers’ powers to intervene',
    publisher: 'Department of Health and Social Care',
    kind: 'official',
    url: 'https://www.gov.uk/government/publications/reconfiguring-nhs-services-ministerial-intervention-powers',
    publishedOn: '2024-01-09',
  },
  HILLD: {
    title: 'New powers for ministers to intervene in NHS reconfigurations are in force',
    publisher: 'Hill Dickinson',
    kind: 'research',
    url: 'http://www.hilldickinson.com/insights/articles/new-powers-ministers-intervene-nhs-service-reconfiguration-now-force',
  },
  'MILLS-REEVE': {
    title: 'New rules on how and when the Secretary of State can step in',
    publisher: 'Mills & Reeve',
    kind: 'research',
    url: 'https://www.mills-reeve.com/insights/publications/new-rules-announced-on-how-and-when-the-secretary',
  },
  'CC-RECONF': {
    title: 'Reconfiguring NHS services: ministers’ powers to intervene, a resource',
    publisher: 'Community Catalysts',
    kind: 'research',
    url: 'https://www.communitycatalysts.co.uk/coalitionforpersonalisedcare/resources/reconfiguring-nhs-services-ministerial-intervention-powers/',
  },
} as const satisfies Record<string, SeedSource>
