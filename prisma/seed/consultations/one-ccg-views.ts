import type { SeedConsultation } from '../shape'

/** What each council said of the merger, as reported. */
export const oneGroupPositions: SeedConsultation['positions'] = [
  {
    organisation: 'luton-council',
    stance: 'opposes',
    summary: 'Preferred to keep a commissioning group for Luton alone.',
    statedOn: '2020-04~',
    cites: ['LUTONTODAY-FEAR'],
  },
  {
    organisation: 'bedford-borough-council',
    stance: 'opposes',
    summary:
      'The Executive declared its opposition because of a loss of local focus. The Mayor asked for a public consultation.',
    statedOn: '2020',
    cites: ['BEDS-INDEP-OPPOSE', 'BLD-FEARS', 'BEDSTODAY-SHAM'],
  },
  {
    organisation: 'central-bedfordshire-council',
    stance: 'mixed',
    summary:
      'Wanted assurance about local focus and partnership, as the groups’ director reported. Whether it was for or against has not been established.',
    statedOn: '2020-08',
    cites: ['BEDSTODAY-SHAM', 'MKFM-SHAM'],
  },
  {
    organisation: 'milton-keynes-city-council',
    stance: 'mixed',
    summary:
      'Had concerns like Bedford’s, as the groups’ director reported. The text of a formal reply has not been found.',
    statedOn: '2020-08',
    cites: ['BEDSTODAY-SHAM', 'MKFM-SHAM'],
  },
  {
    respondent: 'Bedford Liberal Democrats',
    stance: 'opposes',
    summary:
      'Feared remote decisions and for the Putnoe walk-in centre. They recalled earlier plans for the hospital that came out through a freedom of information request.',
    statedOn: '2020',
    cites: ['BLD-FEARS', 'BEDS-INDEP-OPPOSE'],
  },
  {
    respondent: 'The Liberal Democrat group of a borough council',
    stance: 'not_established',
    summary:
      'Sent a formal response. It is in an appendix of the final report; the copy seen does not show which borough or what it says.',
    cites: ['ENG-REPORT'],
  },
]

/** What people in each place were told while views were asked for. */
export const oneGroupTold: SeedConsultation['told'] = [
  {
    place: 'luton',
    told: 'The review group was told that this was engagement and not formal consultation, because services would not change. It was also told that “the merger may not happen” if concerns could not be addressed.',
    toldOn: '2020-08',
    cites: ['MKFM-SHAM', 'BEDSTODAY-SHAM'],
  },
  {
    place: 'bedford',
    told: 'The groups went to the council. What they said there has not been established.',
    cites: ['MKFM-SHAM'],
  },
  {
    place: 'central-bedfordshire',
    told: 'The groups went to the council. What they said there has not been established.',
    cites: ['MKFM-SHAM'],
  },
  {
    place: 'milton-keynes',
    told: 'The groups went to the council. What they said there has not been established.',
    cites: ['MKFM-SHAM'],
  },
]
