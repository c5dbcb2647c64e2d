import type { SeedConsultation } from '../shape'

/** What the public was asked about the area's first joint plan, after the plan had gone to NHS England. */
export const stpQuestionnaire: SeedConsultation = {
  slug: 'stp-questionnaire',
  title: 'Questionnaire on the sustainability and transformation plan',
  kind: 'engagement',
  publisher: 'blmk-stp',
  decider: 'blmk-stp',
  decision:
    'The partnership decided on the plan together. It had no legal power of its own: each NHS body and each council decided for itself.',
  summary:
    'The NHS and the councils had written a plan for health and care up to 2021. People were asked what they thought of it, in a questionnaire and at four public events.',
  background:
    'The draft went to NHS England on 30 June 2016 and the full plan in October 2016. The questionnaire opened after that, on 15 November 2016. It was not a formal consultation on a change to services.',
  opensOn: '2016-11-15',
  closesOn: '2017-02-10',
  outcome:
    'A feedback paper was published. There were 184 answers, 147 from the public and 37 from staff and providers, and five emails; 174 people came to the events. What changed in the plan because of them has not been established.',
  outcomeOn: '2017-03-03',
  proposals: [
    {
      topic: 'Five priorities',
      text: 'The first three were prevention; primary, community and social care; and hospital care.',
      cites: ['BCCG-STP-2016'],
    },
    {
      topic: 'Money',
      text: 'The plan expected the area to be £311 million short by 2020 to 2021 if nothing changed.',
      cites: ['NHSFUNDING-24'],
    },
  ],
  told: [
    {
      place: 'luton',
      told: 'A public event was held. What people there were told has not been established.',
      toldOn: '2017-01-26',
      cites: ['STP-FEEDBACK'],
    },
    {
      place: 'milton-keynes',
      told: 'A public event was held. What people there were told has not been established.',
      toldOn: '2017-01-30',
      cites: ['STP-FEEDBACK'],
    },
    {
      place: 'central-bedfordshire',
      told: 'A public event was held. What people there were told has not been established.',
      toldOn: '2017-01-31',
      cites: ['STP-FEEDBACK'],
    },
    {
      place: 'bedford',
      told: 'A public event was held. What people there were told has not been established.',
      toldOn: '2017-02-01',
      cites: ['STP-FEEDBACK'],
    },
  ],
  cites: ['STP-FEEDBACK', 'BCCG-STP-2016', ['BLMK-GOVERNANCE', 'The partnership was not a legal body.']],
}
