import type { SeedSource } from '../shape'

/** What the public was asked, and how asking should be done. */
export const engagement = {
  'ENG-REPORT': {
    title: 'One commissioning group: final report of the public engagement of 2020',
    publisher: 'The three clinical commissioning groups',
    kind: 'official',
    url: 'https://docslib.org/doc/6834756/blmk-public-engagement-final-report',
  },
  'STP-FEEDBACK': {
    title: 'What people said about the sustainability and transformation plan',
    publisher: 'Bedfordshire, Luton and Milton Keynes Sustainability and Transformation Partnership',
    kind: 'official',
    url: 'https://vdocuments.net/bedfordshire-luton-and-milton-keynes-sustainability-and-bedfordshire-luton.html',
    publishedOn: '2017-03-03',
  },
  'BLMK-HEARD': {
    title: 'What we have heard so far',
    publisher: 'Bedfordshire, Luton and Milton Keynes Sustainability and Transformation Partnership',
    kind: 'official',
    url: 'https://www.blmkpartnership.co.uk/what-weve-heard-so-far/',
    publishedOn: '2017-06-30',
  },
  'BLMK-PREV': {
    title: 'Previous consultations of the health and care partnership',
    publisher: 'Bedfordshire, Luton and Milton Keynes Health and Care Partnership',
    kind: 'official',
    url: 'https://blmkhealthandcarepartnership.org/contact-us/get-involved/previous-consultations',
  },
  'BCCG-GUNNING': {
    title: 'How we consult: the Gunning principles',
    publisher: 'NHS Bedfordshire Clinical Commissioning Group',
    kind: 'official',
    url: 'https://www.bedfordshireccg.nhs.uk/page/?id=5587',
  },
  NHSINV: {
    title: 'The Gunning principles',
    publisher: 'NHS Involvement',
    kind: 'research',
    url: 'http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles',
  },
  STAND: {
    title: 'Reflecting on the Gunning principles',
    publisher: 'Stand',
    kind: 'research',
    url: 'https://wearestand.co.uk/reflecting-on-the-gunning-principles',
  },
  DELIB: {
    title: 'The Gunning principles and public consultation online',
    publisher: 'Delib',
    kind: 'research',
    url: 'https://newsroom.delib.net/gunning-principles-online-public-consultation/',
  },
} as const satisfies Record<string, SeedSource>
