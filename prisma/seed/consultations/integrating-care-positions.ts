import type { SeedConsultation } from '../shape'

const noReplyFound = 'A written response was looked for and not found.'

/** Who said what, nationally and in the four places. */
export const integratingCarePositions: SeedConsultation['positions'] = [
  {
    organisation: 'local-government-association',
    option: 1,
    stance: 'supports_with_conditions',
    summary:
      'Supports the direction and prefers the joint committee, with councils as equal partners. It fears command and control. It finds that health and wellbeing boards are hardly recognised and that prevention may be missed. It urged each council to answer for itself.',
    cites: ['LGA-BRIEF', 'LGA-RESPONSE'],
  },
  {
    organisation: 'nhs-confederation',
    stance: 'supports',
    summary:
      'Calls the paper a positive step. It had asked for a legal footing, a shared duty on all partners and a reform of oversight. Which option it prefers has not been established.',
    cites: ['CONFED-BRIEF'],
  },
  {
    organisation: 'nhs-providers',
    stance: 'supports_with_conditions',
    summary:
      'Supports the direction but has many questions without answers. It had heard 151 chairs and chief executives.',
    statedOn: '2021-01-08',
    cites: ['NHSP-SUBMISSION'],
  },
  {
    organisation: 'kings-fund',
    stance: 'supports_with_conditions',
    summary:
      'Wants the accountability of systems to rest on places, communities and councils. It asks for openness and for local democratic oversight.',
    cites: ['KF-RESPONSE'],
  },
  {
    organisation: 'royal-college-of-physicians',
    stance: 'supports_with_conditions',
    summary:
      'Supports a legal footing in principle. It wants clarity, and attention to staff and to inequalities.',
    cites: ['RCP'],
  },
  {
    respondent: 'Cambridgeshire Local Medical Committee',
    stance: 'mixed',
    summary:
      'Answers “potentially” to the first question, because of the risks. It finds that general practice is hardly mentioned.',
    statedOn: '2021-01-07',
    cites: ['CAMBSLMC'],
  },
  {
    organisation: 'british-medical-association',
    stance: 'not_established',
    summary:
      'Had set five principles for integrated care systems in May 2019. It is recalled as against doing this fast in the pandemic. Its view of the two options has not been established.',
    cites: ['BMA-2019', ['MEMORY', 'That it was against the speed.']],
  },
  {
    organisation: 'association-of-optometrists',
    stance: 'supports',
    summary: 'Agrees with the first question.',
    statedOn: '2021-01-12',
    cites: ['AOP'],
  },
  {
    respondent: 'Campaigners, in a national mailing',
    stance: 'opposes',
    summary: 'Told supporters late in the six weeks and urged them to reply against integrated care systems.',
    cites: ['POLEMAILS'],
  },
  {
    respondent: 'Darlington Borough Council',
    stance: 'not_established',
    summary:
      'Its scrutiny committee set up a small group to write a response. It shows what a committee can do.',
    cites: ['DARLINGTON'],
  },
  {
    organisation: 'luton-council',
    stance: 'not_established',
    summary: `The health and wellbeing board considered the paper and the review group held an extra meeting. ${noReplyFound}`,
    cites: ['SEED-003'],
  },
  {
    organisation: 'bedford-borough-council',
    stance: 'not_established',
    summary: noReplyFound,
    cites: [['SEED-003', 'Tells of Luton only.']],
  },
  {
    organisation: 'central-bedfordshire-council',
    stance: 'not_established',
    summary: noReplyFound,
    cites: [['SEED-003', 'Tells of Luton only.']],
  },
  {
    organisation: 'milton-keynes-city-council',
    stance: 'not_established',
    summary: noReplyFound,
    cites: [['SEED-003', 'Tells of Luton only.']],
  },
]
