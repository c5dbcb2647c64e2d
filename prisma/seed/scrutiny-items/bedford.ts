import type { SeedScrutinyItem } from '../shape'

const merger2020 = {
  body: 'bedford-scrutiny',
  raisedOn: '2020',
  addressee: 'blmk-commissioning-collaborative',
} as const

/** What Bedford's councillors and its Mayor asked and objected to, most of it outside the scrutiny committee. */
export const bedfordItems: readonly SeedScrutinyItem[] = [
  {
    ref: 'BBSC/2018/O1',
    kind: 'concern',
    text: 'There was no engagement with the council before shared officers for the three groups were agreed.',
    body: 'bedford-scrutiny',
    authorName: 'Cllr Louise Jackson, for the council’s Executive',
    person: 'louise-jackson',
    raisedOn: '2018-04-19',
    addressee: 'bedfordshire-ccg',
    about: { milestone: 'single-accountable-officer-agreed' },
    replyNote:
      'Said to the press, not at a committee. Bedfordshire’s commissioning group denied that a decision had already been made.',
    cites: ['DUNSTABLE-2018'],
  },
  {
    ref: 'BBSC/2018/O2',
    kind: 'concern',
    text: 'The partnership listens too little to councils. The council may leave it.',
    body: 'bedford-scrutiny',
    authorName: 'The leader of Bedford Borough Council',
    raisedOn: '2018-06',
    addressee: 'blmk-ics',
    about: { milestone: 'three-councils-threaten-to-leave' },
    replyNote:
      'Said by the leader, not by the committee. What the partnership replied has not been established. The council stayed.',
    cites: [['HSJ-QUIT', 'Says “last summer”, and that councils felt “overlooked”.'], 'WIKI-BEDS'],
  },
  {
    ...merger2020,
    ref: 'BBSC/2020/O1',
    kind: 'concern',
    text: 'A merged group means a loss of localism. The council’s Executive opposes it.',
    authorName: 'The Executive of Bedford Borough Council',
    about: { consultation: 'one-ccg-listening-exercise' },
    replyNote:
      'Decided by the Executive, not by the committee. The groups’ director repeated the concern in Luton. What was done about it has not been established.',
    cites: ['BEDS-INDEP-OPPOSE', 'BEDSTODAY-SHAM', 'BLD-FEARS'],
  },
  {
    ...merger2020,
    ref: 'BBSC/2020/O2',
    kind: 'concern',
    text: 'A group further away is likely to listen less. That could do harm to the Putnoe walk-in centre in Bedford.',
    authorName: 'Members of the Executive of Bedford Borough Council',
    about: { claim: 'putnoe-walk-in-centre-at-risk' },
    replyNote:
      'Said in the Executive, not in the committee. What the groups replied has not been established.',
    cites: ['BLD-FEARS', 'BEDS-INDEP-OPPOSE'],
  },
  {
    ...merger2020,
    ref: 'BBSC/2020/O3',
    kind: 'concern',
    text: 'Plans to do less at Bedford’s hospital once came to light only through a freedom of information (FOI) request. Asking people must mean more this time.',
    authorName: 'A councillor of Bedford Borough Council',
    about: { consultation: 'one-ccg-listening-exercise' },
    replyNote:
      'Said in the Executive, not in the committee. What the groups replied has not been established.',
    cites: ['BLD-FEARS', ['BEDS-INDEP-OPPOSE', 'The same meeting of the Executive.']],
  },
  {
    ...merger2020,
    ref: 'BBSC/2020/R1',
    kind: 'recommendation',
    text: 'Hold a public consultation on the merger.',
    authorName: 'Dave Hodgson, Mayor of Bedford',
    person: 'dave-hodgson',
    about: { consultation: 'one-ccg-listening-exercise' },
    replyNote:
      'Asked by the Mayor, not by the committee. The groups held a listening exercise. They said that the law asks for no formal consultation on a change of structure.',
    cites: ['BEDS-INDEP-OPPOSE', 'BLD-FEARS', 'ENG-REPORT'],
  },
]
