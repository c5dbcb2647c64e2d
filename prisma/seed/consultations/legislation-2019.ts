import type { SeedConsultation } from '../shape'

/** The national engagement that led to the call for a new NHS bill. */
export const legislation2019: SeedConsultation = {
  slug: 'legislation-2019',
  title: 'Possible changes to the law for the NHS Long Term Plan',
  kind: 'national_engagement',
  programme: 'ics-transition',
  publisher: 'nhs-england',
  decider: 'uk-parliament',
  decision:
    'NHS England could only recommend. The government decides on a bill and Parliament makes the law.',
  summary:
    'NHS England asked which laws should change so that NHS bodies could work together more easily, as its Long Term Plan wanted.',
  background: 'The dates are from memory and have still to be checked.',
  opensOn: '2019-02-28',
  closesOn: '2019-04-25',
  outcome:
    'NHS England and NHS Improvement recommended an NHS bill. Sources differ on whether that was in September or October 2019.',
  outcomeOn: '2019-09',
  positions: [
    {
      respondent: 'A committee of the House of Commons',
      stance: 'supports',
      summary: 'NHS England later said that the proposals had wide support, this committee’s among it.',
      statedOn: '2021-02',
      cites: ['NHSE-FIVE'],
    },
  ],
  cites: [
    'HW-WARRINGTON',
    'NHSE-FIVE',
    ['MEMORY', 'The dates. To check: NHS England, proposals for possible changes to legislation, 2019.'],
  ],
}
