import type { SeedScrutinyItem } from '../shape'

const spring2020 = {
  body: 'luton-health-review-group',
  raisedOn: '2020-04~',
  raisedAt: 'luton-review-group-spring-2020',
  addressee: 'luton-ccg',
  about: { milestone: 'merged-group-starts' },
  cites: ['LUTONTODAY-FEAR'],
} as const
const early2021 = {
  body: 'luton-health-review-group',
  raisedOn: '2021-02~',
  raisedAt: 'luton-review-group-2021-extra',
  addressee: 'blmk-ics',
  about: { consultation: 'integrating-care' },
  cites: ['SEED-003'],
} as const

/** What members of Luton's review group asked and objected to. */
export const lutonItems: readonly SeedScrutinyItem[] = [
  {
    ...spring2020,
    ref: 'HSCRG/2020/Q1',
    kind: 'question',
    text: 'The council preferred a commissioning group for Luton. When did that decision change?',
    authorName: 'Cllr Tom Shaw',
    person: 'tom-shaw',
    replyNote:
      'Luton’s group said that it had heard the council’s wish, but that this is national policy. It gave no date, as far as the report shows.',
  },
  {
    ...spring2020,
    ref: 'HSCRG/2020/Q2',
    kind: 'question',
    text: 'Why has the decision not gone back to the council?',
    authorName: 'Cllr Tom Shaw',
    person: 'tom-shaw',
    replyNote:
      'Luton’s group said that the decision is a national one. No other answer has been established.',
  },
  {
    ...spring2020,
    ref: 'HSCRG/2020/Q3',
    kind: 'question',
    text: 'Who is trying to change the decision: the health and wellbeing board, or officers?',
    authorName: 'Cllr Tom Shaw',
    person: 'tom-shaw',
    replyNote: 'Luton’s group said that neither of them was behind it, because the policy is national.',
  },
  {
    ...spring2020,
    ref: 'HSCRG/2020/O1',
    kind: 'concern',
    text: 'Members are concerned that local focus will be lost.',
    authorName: 'Cllr Rob Roche',
    person: 'rob-roche',
    replyNote:
      'Luton’s group said that everyone would like it kept small, but that some things cost less when shared.',
  },
  {
    ref: 'HSCRG/2020/O2',
    kind: 'concern',
    text: 'Going on when elected councillors do not support the merger makes this a “sham consultation” and a “fait accompli”.',
    body: 'luton-health-review-group',
    authorName: 'Cllr David Agbley',
    person: 'david-agbley',
    raisedOn: '2020-08',
    raisedAt: 'luton-review-group-2020-08',
    addressee: 'blmk-commissioning-collaborative',
    about: { consultation: 'one-ccg-listening-exercise' },
    replyNote:
      'Geraint Davies answered that it was engagement and not formal consultation, because services would not change, and that if concerns could not be addressed “the merger may not happen”.',
    cites: ['MKFM-SHAM', 'BEDSTODAY-SHAM'],
  },
  {
    ref: 'HSCRG/2020/R1',
    kind: 'recommendation',
    text: 'Hold an extra meeting of the review group on “Integrating care”.',
    body: 'luton-health-review-group',
    authorName: 'Cllr David Agbley',
    person: 'david-agbley',
    raisedOn: '2020-12~',
    raisedAt: 'luton-health-and-wellbeing-board-winter-2020',
    addressee: 'luton-council',
    about: { consultation: 'integrating-care' },
    replyNote: 'The extra meeting was held early in 2021.',
    cites: [['SEED-003', 'The day is not established: December 2020 or January 2021.']],
  },
  {
    ...early2021,
    ref: 'HSCRG/2021/Q1',
    kind: 'question',
    text: 'What changes if you go for option two?',
    authorName: 'A member of the review group',
    replyNote:
      'Dr Rima Makarem answered that there would be no formal commissioning group. Its staff and functions would move to the system, and commissioning would become “money for outcomes”.',
  },
  {
    ...early2021,
    ref: 'HSCRG/2021/O1',
    kind: 'concern',
    text: 'This repeats the trouble with the earlier plan: it is unclear who is in charge of finance.',
    authorName: 'Cllr David Agbley',
    person: 'david-agbley',
    about: { claim: 'unclear-who-is-in-charge-of-finance' },
  },
  {
    ...early2021,
    ref: 'HSCRG/2021/O2',
    kind: 'concern',
    text: 'Money will be moved from the front line to administration.',
    authorName: 'Cllr David Agbley',
    person: 'david-agbley',
    about: { claim: 'money-moved-to-administration' },
  },
  {
    ...early2021,
    ref: 'HSCRG/2021/O3',
    kind: 'concern',
    text: 'Public responsibility and oversight will be lost.',
    authorName: 'Cllr David Agbley',
    person: 'david-agbley',
    about: { claim: 'public-oversight-lost' },
    replyNote:
      'Dr Rima Makarem said that councils stay full members of the system, with their responsibilities and their oversight.',
  },
]
