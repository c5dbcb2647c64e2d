import type { SeedSource } from '../shape'

/** Councils' committees, and how scrutiny is done. */
export const scrutiny = {
  'LUTON-HSCRG-2016': {
    title: 'Health and Social Care Review Group: papers of June 2016',
    publisher: 'Luton Borough Council',
    kind: 'minutes',
    url: 'https://docslib.org/doc/9312819/committee-ref',
    publishedOn: '2016-06',
  },
  'LUTON-HWB-2019': {
    title: 'Luton Health and Wellbeing Board: papers of September 2019',
    publisher: 'Luton Borough Council',
    kind: 'minutes',
    url: 'https://fdokumen.com/documents/health-and-wellbeing-board-committee-management-.html',
    publishedOn: '2019-09',
  },
  'CBC-SCHH': {
    title: 'Social Care, Health and Housing Overview and Scrutiny Committee',
    publisher: 'Central Bedfordshire Council',
    kind: 'minutes',
    url: 'https://centralbeds.moderngov.co.uk/ieListDocuments.aspx?CId=644&MId=4937&Ver=4',
  },
  'CBC-JHOSC': {
    title: 'Joint health overview and scrutiny committee of Bedford and Central Bedfordshire',
    publisher: 'Central Bedfordshire Council',
    kind: 'minutes',
    url: 'https://centralbeds.moderngov.co.uk/ieListDocuments.aspx?CId=652&MeetingId=3144',
  },
  'MK-HCP-2023': {
    title: 'Milton Keynes Health and Care Partnership: a meeting of 2023',
    publisher: 'Milton Keynes City Council',
    kind: 'minutes',
    url: 'https://milton-keynes.moderngov.co.uk/ieListDocuments.aspx?CId=149&MeetingId=6892',
    publishedOn: '2023',
  },
  'MK-HHA-2025': {
    title: 'Health, Housing and Adults Scrutiny Committee, 3 September 2025',
    publisher: 'Open Government Network',
    kind: 'minutes',
    url: 'https://opengovernment.network/meetings/78142',
    publishedOn: '2025-09-03',
  },
  'BROMHAM-OSC': {
    title: 'Borough councillors’ news: the overview and scrutiny committees',
    publisher: 'Bromham Parish Council',
    kind: 'official',
    url: 'http://bromham.bedsparishes.gov.uk/news-information/borough-councillors-news-repo/',
  },
  'LEIGHTON-TFG': {
    title: 'Health Services Task and Finish Group: meetings of 2020 to 2022',
    publisher: 'Leighton-Linslade Town Council',
    kind: 'minutes',
    url: 'https://democracy.leightonlinslade-tc.gov.uk/ieListDocuments.aspx?CId=193&MId=1077&Ver=4',
  },
  LINCS: {
    title: 'A protocol between a scrutiny committee and the NHS',
    publisher: 'Lincolnshire County Council',
    kind: 'minutes',
    url: 'https://lincolnshire.moderngov.co.uk/mgAi.aspx?ID=23142',
  },
  'BOB-JHOSC': {
    title: 'Draft terms of reference of a joint health scrutiny committee',
    publisher: 'The councils of Buckinghamshire, Oxfordshire, Reading, West Berkshire and Wokingham',
    kind: 'official',
    url: 'https://docslib.org/doc/13335327/buckinghamshire-oxfordshire-reading-west-berkshire-wokingham-draft-terms-of-reference',
  },
  'CFGS-IMPACT': {
    title: 'Showing the impact of scrutiny: a practice guide',
    publisher: 'Centre for Governance and Scrutiny',
    kind: 'research',
    url: 'https://www.cfgs.org.uk/resource/demonstrating-impact-a-practice-guide/',
  },
  'CFPS-FORUM': {
    title: 'A forum thread about trackers of recommendations',
    publisher: 'Centre for Public Scrutiny',
    kind: 'statement',
    url: 'http://www.cfps.org.uk/forum/showthread.php?pid=2739',
    publishedOn: '2012',
  },
  CANTERBURY: {
    title: 'Monitoring of scrutiny recommendations',
    publisher: 'Canterbury City Council',
    kind: 'official',
    url: 'http://www.scrutiny.canterbury.gov.uk/monitoring.shtml',
  },
  'SCRUT-BLOG': {
    title: 'What makes a good scrutiny recommendation',
    publisher: 'A scrutiny practitioner’s newsletter',
    kind: 'research',
    url: 'https://unique-writer-8711.kit.com/posts/the-secret-of-a-good-scrutiny-recommendation',
  },
  'TRACKER-ANNEX': {
    title: 'Scrutiny recommendation tracker: a draft example',
    publisher: 'A council’s annex',
    kind: 'official',
    note: 'The address is not established.',
  },
} as const satisfies Record<string, SeedSource>
