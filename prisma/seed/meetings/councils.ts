import type { SeedMeeting } from '../shape'

/** Meetings of councils' committees and of their boards with the NHS. */
export const councilMeetings: readonly SeedMeeting[] = [
  {
    slug: 'luton-review-group-2016-06',
    title: 'Review group, June 2016',
    body: 'luton-health-review-group',
    on: '2016-06',
    summary: 'The earliest papers of the group that have been found. The day is not established.',
    cites: ['LUTON-HSCRG-2016'],
  },
  {
    slug: 'luton-health-and-wellbeing-board-2019-09',
    title: 'Luton’s health and wellbeing board, September 2019',
    body: 'luton-health-and-wellbeing-board',
    on: '2019-09',
    summary: 'The leader of the council, Cllr Hazel Simmons, was in the chair. The day is not established.',
    cites: ['LUTON-HWB-2019'],
  },
  {
    slug: 'luton-review-group-spring-2020',
    title: 'Review group on the planned merger, spring 2020',
    body: 'luton-health-review-group',
    on: '2020-04~',
    summary:
      'Members asked why the council’s wish for a Luton group had been left behind. Nicky Poulain of Luton’s group said that the policy is national. The day is not established.',
    cites: ['LUTONTODAY-FEAR'],
  },
  {
    slug: 'luton-review-group-2020-08',
    title: 'Review group on “One BLMK CCG”, August 2020',
    body: 'luton-health-review-group',
    on: '2020-08',
    summary:
      'The report on one clinical commissioning group (CCG) was presented by Geraint Davies. The chair called the exercise a sham. The day is not established.',
    agenda: [{ title: 'One BLMK CCG programme' }],
    cites: ['MKFM-SHAM', 'BEDSTODAY-SHAM'],
  },
  {
    slug: 'luton-health-and-wellbeing-board-winter-2020',
    title: 'Luton’s health and wellbeing board on “Integrating care”',
    body: 'luton-health-and-wellbeing-board',
    on: '2020-12~',
    summary: 'The board considered the document. The day is not established: December 2020 or January 2021.',
    agenda: [{ title: 'Integrating care: next steps' }],
    cites: ['SEED-003'],
  },
  {
    slug: 'luton-review-group-2021-extra',
    title: 'Review group: extra meeting on “Integrating care”',
    body: 'luton-health-review-group',
    on: '2021-02~',
    summary:
      'Dr Rima Makarem, independent chair of the integrated care system, answered members’ questions on the two options. The day is not established: early 2021.',
    agenda: [{ title: 'Integrating care: the two options and the money' }],
    cites: ['SEED-003'],
  },
  {
    slug: 'milton-keynes-partnership-2023',
    title: 'Milton Keynes Health and Care Partnership, 2023',
    body: 'milton-keynes-health-and-care-partnership',
    on: '2023',
    summary: 'Each agenda has a list that follows up earlier decisions. The day is not established.',
    agenda: [{ title: 'Decision tracker' }],
    cites: ['MK-HCP-2023'],
  },
  {
    slug: 'central-bedfordshire-scrutiny-2025',
    title: 'Central Bedfordshire’s scrutiny committee on the merger of boards',
    body: 'central-bedfordshire-scrutiny',
    on: '2025-06~',
    summary: 'Members heard of the planned merger of three boards. The day is not established.',
    cites: ['LUTONTODAY-VOICE'],
  },
  {
    slug: 'milton-keynes-scrutiny-2025-09-03',
    title: 'Milton Keynes’s scrutiny committee with the integrated care board',
    body: 'milton-keynes-scrutiny',
    on: '2025-09-03',
    summary:
      'The committee looked at how the board performs and at its change of structure. The board’s report was meant to answer what the committee had asked before.',
    agenda: [{ title: 'Integrated care board: performance and change of structure' }],
    cites: ['MK-HHA-2025'],
  },
  {
    slug: 'luton-health-and-wellbeing-board-2025-09',
    title: 'Luton’s health and wellbeing board on the new board',
    body: 'luton-health-and-wellbeing-board',
    on: '2025-09',
    summary:
      'Members were told that about half of the staff would go, and of the name Central East. The day is not established.',
    cites: ['LUTONTODAY-HALF'],
  },
]
