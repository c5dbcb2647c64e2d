import type { SeedDisagreement } from './shape'

/** Where sources differ. Nothing is smoothed away: each side is shown, and what the record goes by. */
export const disagreements: readonly SeedDisagreement[] = [
  {
    ref: 'X1',
    title: 'Since when there has been an integrated care system',
    weShow:
      'A planning partnership from March 2016, an accountable care system from June 2017, and the name “integrated care system” from February 2018.',
    about: { organisation: 'blmk-ics' },
    sides: [
      {
        says: 'Integrated care systems were first set up in 2016, and the one for BLMK has existed since then.',
        source: 'SEED-003',
        statedOn: '2021-02~',
      },
      {
        says: 'What was formed in 2016 was a planning partnership.',
        source: 'BCCG-STP-2016',
        statedOn: '2016-07-29',
      },
      { says: 'BLMK was named an accountable care system in June 2017.', source: 'HSJ-QUIT' },
      {
        says: 'Planning guidance of February 2018 brought in the name.',
        source: 'BLMK-OPPLAN',
        statedOn: '2018-04-30',
      },
    ],
  },
  {
    ref: 'X2',
    title: 'When the commissioning group for Bedfordshire began',
    weShow: '1 April 2013, the day on which such groups began in law.',
    about: { organisation: 'bedfordshire-ccg' },
    sides: [
      { says: 'It was launched in 2012.', source: 'BEDS-INDEP-ICB', statedOn: '2022-07-01' },
      { says: 'It opened on 1 April 2013.', source: 'ODS-ECCG', statedOn: '2025-12' },
    ],
  },
  {
    ref: 'X3',
    title: 'When the three integrated care boards merged',
    weShow: '1 April 2026 in law. From 1 October 2025 the three shared their leaders.',
    about: { programme: 'icb-merger' },
    sides: [
      { says: 'The merger comes in October 2025.', source: 'LUTONTODAY-HALF', statedOn: '2025-09' },
      { says: 'A shared team and board began on 1 October 2025.', source: 'HWE-BOARD' },
      { says: 'The new board followed the old ones on 1 April 2026.', source: 'ODS-SUCC' },
    ],
  },
  {
    ref: 'X4',
    title: 'When Central East began',
    weShow:
      '1 April 2026. The other date is wrong, and the site that gives it is not relied on for anything.',
    about: { organisation: 'central-east-icb' },
    sides: [
      { says: 'April 2024.', source: 'SCRIPT-NEWS' },
      { says: '1 April 2026.', source: 'ODS-RECORDS-2026', statedOn: '2026' },
    ],
  },
  {
    ref: 'X5',
    title: 'Who chairs the group of boards for Essex',
    weShow:
      'Neither as settled. There may have been a later appointment; the day of a change has not been established.',
    about: { organisation: 'essex-icb' },
    sides: [
      { says: 'Paul Burstow.', source: 'MSE-CHAIRS', statedOn: '2025-09-01' },
      { says: 'Michael Thorne.', source: 'NHSE-EOE' },
    ],
  },
  {
    ref: 'X6',
    title: 'Who was to chair the merged commissioning group',
    weShow: 'Dr Sarah Whiteman, who was chair on the first day. The earlier expectation is kept beside it.',
    about: { post: 'blmk-ccg-chair' },
    sides: [
      { says: 'Dr Nicola Smith would be its first chair.', source: 'LUTONTODAY-FEAR', statedOn: '2020-04~' },
      { says: 'Dr Sarah Whiteman was chair when it started.', source: 'MKFM-LAUNCH', statedOn: '2021-04-01' },
    ],
  },
  {
    ref: 'X7',
    title: 'When NHS England recommended a new bill',
    weShow: 'September 2019, until the paper itself has been checked.',
    about: { milestone: 'nhs-bill-recommended' },
    sides: [
      { says: 'September 2019.', source: 'HW-WARRINGTON' },
      { says: 'October 2019.', source: 'NHSE-FIVE', statedOn: '2021-02' },
    ],
  },
  {
    ref: 'X8',
    title: 'How many people Central East serves',
    weShow: 'Both numbers. No official count for the new area has been found.',
    about: { organisation: 'central-east-icb' },
    sides: [
      {
        says: 'Close to 3.2 million, as the BLMK board’s chief medical officer told Luton’s health and wellbeing board.',
        source: 'LUTONTODAY-HALF',
        statedOn: '2025-09',
      },
      { says: '3.5 million.', source: 'HCM-PORTER', statedOn: '2025' },
    ],
  },
  {
    ref: 'X9',
    title: 'How far the BLMK board’s money was below its target',
    weShow: 'Both amounts. Neither comes from the board’s own accounts.',
    about: { organisation: 'blmk-icb' },
    sides: [
      { says: '£150 million, said a councillor.', source: 'LUTONTODAY-VOICE', statedOn: '2025-06~' },
      { says: 'About £100 million.', source: 'ICB-FUNDING-NOTE-2025', statedOn: '2025' },
    ],
  },
  {
    ref: 'X10',
    title: 'Whether the three commissioning groups had merged by early 2021',
    weShow: 'They became one on 1 April 2021. Before that they shared a team but stayed three bodies in law.',
    about: { programme: 'ccg-merger' },
    sides: [
      { says: 'Early in 2021 it speaks of their recent merger.', source: 'SEED-003', statedOn: '2021-02~' },
      { says: 'One group took over from the three on 1 April 2021.', source: 'ODS-SUCC' },
    ],
  },
]
