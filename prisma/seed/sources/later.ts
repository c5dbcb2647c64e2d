import type { SeedSource } from '../shape'

/** From one integrated care board to Central East, 2025 and 2026. */
export const later = {
  'LUTONTODAY-HALF': {
    title: 'About half of the jobs at the care board are to go under the merger plans',
    publisher: 'Luton Today',
    kind: 'press',
    url: 'https://www.lutontoday.co.uk/health/around-half-of-bedfordshire-care-board-jobs-to-be-slashed-under-merger-plans-5317264',
  },
  'LUTONTODAY-VOICE': {
    title: 'Half of the jobs at the integrated care board are at risk in a merger plan',
    publisher: 'Luton Today',
    kind: 'press',
    url: 'https://www.lutontoday.co.uk/news/politics/council/half-of-bedfordshire-luton-and-milton-keynes-icb-jobs-at-risk-in-merger-plan-as-councillors-warn-i-just-worry-our-voice-isnt-going-to-be-heard-5180256',
  },
  'BEDSTODAY-MP': {
    title: 'Opinion: decisions on local healthcare must be made locally',
    publisher: 'Bedford Today',
    kind: 'statement',
    url: 'https://www.bedfordtoday.co.uk/community/opinion-local-healthcare-decisions-must-be-made-locally-5266175',
    publishedOn: '2025-08-11',
  },
  'BEDSTODAY-DEV': {
    title: 'Questions remain over what devolution would mean for Bedford',
    publisher: 'Bedford Today',
    kind: 'press',
    note: 'Published at bedfordtoday.co.uk; the whole address is not established.',
  },
  'SCRIPT-NEWS': {
    title: 'Luton residents and the restructuring of the care board',
    publisher: 'Script News',
    kind: 'press',
    url: 'https://script-news.com/health/luton-residents-face-health-risks-as-icb-restructures-services',
    note: 'A site of low trust: nothing rests on it alone.',
  },
  'HWE-BOARD': {
    title: 'The board of the Hertfordshire and West Essex integrated care board',
    publisher: 'NHS Hertfordshire and West Essex Integrated Care Board',
    kind: 'official',
    url: 'https://www.hertsandwestessex.ics.nhs.uk/about/icb/board',
  },
  'HWMK-BLOG': {
    title: 'Our role in the new integrated care board: a note from the chief executive',
    publisher: 'Healthwatch Milton Keynes',
    kind: 'statement',
    url: 'https://www.healthwatchmiltonkeynes.co.uk/blog/2025-10-23/ceos-blog-our-role-new-icb',
    publishedOn: '2025-10-23',
  },
  'MSE-CHAIRS': {
    title: 'Chairs announced for the groups of integrated care boards',
    publisher: 'NHS Mid and South Essex Integrated Care Board',
    kind: 'official',
    url: 'https://www.midandsouthessex.ics.nhs.uk/?p=21872',
  },
  'HCM-PORTER': {
    title: 'Hertfordshire and West Essex chooses its chair',
    publisher: 'Healthcare Management',
    kind: 'press',
    url: 'https://www.healthcare-management.uk/hertfordshire-west-essex-icb-selects-chair',
  },
  'HCM-CLUSTER': {
    title: 'Chairs of groups of integrated care boards are named',
    publisher: 'Healthcare Management',
    kind: 'press',
    url: 'https://www.healthcare-management.uk/breaking-news-icbs-appoints-cluster-chairs',
    publishedOn: '2025-09-01',
  },
} as const satisfies Record<string, SeedSource>
