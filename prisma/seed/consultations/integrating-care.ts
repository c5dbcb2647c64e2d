import type { SeedConsultation } from '../shape'
import { integratingCareAspects, integratingCareOptions } from './integrating-care-options'
import { integratingCarePositions } from './integrating-care-positions'
import { integratingCareProposals, integratingCareQuestions } from './integrating-care-questions'

/** The national engagement on what integrated care systems should be in law. */
export const integratingCare: SeedConsultation = {
  slug: 'integrating-care',
  title: 'Integrating care: next steps to strong integrated care systems',
  kind: 'national_engagement',
  programme: 'ics-transition',
  publisher: 'nhs-england',
  decider: 'uk-parliament',
  decision:
    'NHS England recommends. The government decides what goes into a bill, and Parliament decides on the law. No local body decides between the options.',
  summary:
    'NHS England and NHS Improvement asked how the NHS and councils in each area should work together by law. There were two options and four questions. One option kept the clinical commissioning group; the other ended it.',
  background:
    'In November 2020 an integrated care system was an agreement between bodies and not a body itself. The engagement ran for six weeks over Christmas, in the pandemic. A new law was meant for April 2022. The full title ends “building strong and effective integrated care systems across England”.',
  opensOn: '2020-11-26',
  closesOn: '2021-01-08',
  outcome:
    'NHS England reported “a significant response” in February 2021 and made five recommendations. The law of April 2022 is a changed option 2. An integrated care board takes over from the commissioning group, and a separate partnership brings in the councils. How many people and bodies answered, and how they were divided, has not been established.',
  outcomeOn: '2022-04-28',
  options: integratingCareOptions,
  aspects: integratingCareAspects,
  questions: integratingCareQuestions,
  proposals: integratingCareProposals,
  positions: integratingCarePositions,
  told: [
    {
      place: 'luton',
      told: 'Dr Rima Makarem told the review group that under option 2 there would be no formal commissioning group. Its staff and functions would move to the system. Councils would stay full members and keep their oversight. The time was short because of the timetable of Parliament.',
      toldOn: '2021-02~',
      cites: [['SEED-003', 'The day is not established: early 2021.']],
    },
  ],
  youSaid: [
    {
      youSaid: 'The councils’ national association wanted councils to be equal partners.',
      weDid:
        'The law made a separate partnership with the councils beside the NHS board. Whether the responses led to this has not been established.',
      milestone: 'health-and-care-act-2022',
      cites: ['LGA-BRIEF', 'LGA-WP', 'CONFED-BILL'],
    },
    {
      youSaid: 'A minority asked for more time to answer.',
      weDid: 'No extension has been found. The engagement closed on 8 January 2021.',
      milestone: 'integrating-care-closes',
      cites: ['NHSE-FIVE', 'NHSP-SUBMISSION'],
    },
  ],
  cites: [
    'KF-NEXT',
    'CONFED-BRIEF',
    'NHSE-FIVE',
    'HW-WARRINGTON',
    ['SEED-003', 'How Luton heard of it.'],
    ['MEMORY', 'That 8 January 2021 was the closing day; several answers carry that date.'],
  ],
}
