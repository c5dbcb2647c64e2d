import type { SeedConsultation } from '../shape'
import { oneGroupPositions, oneGroupTold } from './one-ccg-views'

/** The engagement on merging the three commissioning groups. */
export const oneCcgListeningExercise: SeedConsultation = {
  slug: 'one-ccg-listening-exercise',
  title: 'One clinical commissioning group for Bedfordshire, Luton and Milton Keynes',
  kind: 'listening_exercise',
  programme: 'ccg-merger',
  publisher: 'blmk-commissioning-collaborative',
  decider: 'nhs-england',
  decision:
    'The three governing bodies decide whether to apply to merge. NHS England decides on the application. Councils are asked for their views but cannot stop it.',
  summary:
    'Three NHS organisations that plan and buy local care wanted to become one. For six weeks they asked people what they thought. They said that services would not change.',
  background:
    'The groups called it a listening exercise. They said that the law asks for no formal consultation when only the structure of the NHS changes, and that Covid-19 limited time and meetings face to face. Bedfordshire’s group had earlier published the four Gunning principles as its own standard for consulting.',
  opensOn: '2020-08-03',
  closesOn: '2020-09-13',
  outcome:
    'The merger went ahead on 1 April 2021. NHS England had agreed to it in principle in autumn 2020. How many people answered, and how many were for and against, has not been established.',
  outcomeOn: '2021-04-01',
  options: [
    {
      title: 'Merge into one group',
      summary: 'One clinical commissioning group with one governing body for the whole area from April 2021.',
      isPreferred: true,
      cites: ['SEED-000', 'ENG-REPORT'],
    },
  ],
  aspects: [
    {
      heading: 'How many groups there are',
      before: 'Three: Bedfordshire, Luton, and Milton Keynes. They share one executive team.',
      options: ['One.'],
    },
    {
      heading: 'Who decides',
      before: 'Three governing bodies, one in each group. They may meet in common.',
      options: ['One governing body.'],
    },
    {
      heading: 'What GPs are',
      before: 'Each GP practice is a member of its own group.',
      options: ['Each GP practice is a member of the one group.'],
    },
  ],
  proposals: [
    {
      topic: 'Why merge',
      text: 'The groups gave four reasons: the same policies everywhere, more bargaining power, doing things once and not three times, and lower management costs with more money for the front line.',
      cites: ['SEED-000'],
    },
    {
      topic: 'How people could answer',
      text: 'There was a public document and a survey of 16 questions, with an easy-read version. The groups kept logs of social media and of other activity. The report looks at each place apart.',
      cites: ['ENG-REPORT'],
    },
    {
      topic: 'What would happen to concerns',
      text: 'At Luton’s review group the director said that if the concerns could not be addressed “the merger may not happen”.',
      cites: ['MKFM-SHAM'],
    },
  ],
  positions: oneGroupPositions,
  told: oneGroupTold,
  youSaid: [
    {
      youSaid: 'Councils feared that local focus would be lost.',
      weDid:
        'The groups published a “You Said, We Did” summary. Its text has not been found, so what was done about this has not been established.',
      milestone: 'you-said-we-did-published',
      cites: ['BLMKCCG-SHADOW', 'BEDSTODAY-SHAM'],
    },
  ],
  cites: ['ENG-REPORT', 'SEED-000', 'BLMKCCG-SHADOW', ['BCCG-GUNNING', 'The Gunning principles.']],
}
