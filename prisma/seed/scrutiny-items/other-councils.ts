import type { SeedScrutinyItem } from '../shape'

const heardInSummer2020 = {
  raisedOn: '2020-08',
  addressee: 'blmk-commissioning-collaborative',
  about: { consultation: 'one-ccg-listening-exercise' },
  cites: [['BEDSTODAY-SHAM', 'As the groups’ director reported it in Luton.'], 'MKFM-SHAM'],
} as const
const central2025 = {
  body: 'central-bedfordshire-scrutiny',
  raisedOn: '2025-06~',
  raisedAt: 'central-bedfordshire-scrutiny-2025',
  addressee: 'blmk-icb',
  cites: ['LUTONTODAY-VOICE'],
} as const
const miltonKeynes2025 = {
  body: 'milton-keynes-scrutiny',
  authorName: 'The committee',
  raisedOn: '2025-09-03',
  raisedAt: 'milton-keynes-scrutiny-2025-09-03',
  addressee: 'blmk-icb',
  about: { organisation: 'blmk-icb' },
  cites: ['MK-HHA-2025'],
} as const

/** What the other three councils asked and objected to. Some of it was said outside a scrutiny committee, and says so. */
export const otherCouncilsItems: readonly SeedScrutinyItem[] = [
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
    ref: 'BBSC/2020/O1',
    kind: 'concern',
    text: 'A merged group means a loss of localism. The council’s Executive opposes it.',
    body: 'bedford-scrutiny',
    authorName: 'The Executive of Bedford Borough Council',
    raisedOn: '2020',
    addressee: 'blmk-commissioning-collaborative',
    about: { consultation: 'one-ccg-listening-exercise' },
    replyNote:
      'Decided by the Executive, not by the committee. The groups’ director repeated the concern in Luton. What was done about it has not been established.',
    cites: ['BEDS-INDEP-OPPOSE', 'BEDSTODAY-SHAM', 'BLD-FEARS'],
  },
  {
    ref: 'BBSC/2020/R1',
    kind: 'recommendation',
    text: 'Hold a public consultation on the merger.',
    body: 'bedford-scrutiny',
    authorName: 'Dave Hodgson, Mayor of Bedford',
    person: 'dave-hodgson',
    raisedOn: '2020',
    addressee: 'blmk-commissioning-collaborative',
    about: { consultation: 'one-ccg-listening-exercise' },
    replyNote:
      'Asked by the Mayor, not by the committee. The groups held a listening exercise. They said that the law asks for no formal consultation on a change of structure.',
    cites: ['BEDS-INDEP-OPPOSE', 'BLD-FEARS', 'ENG-REPORT'],
  },
  {
    ...heardInSummer2020,
    ref: 'CBSC/2020/O1',
    kind: 'concern',
    text: 'The council wants assurance about local focus and about how local partners will be engaged.',
    body: 'central-bedfordshire-scrutiny',
    authorName: 'Central Bedfordshire Council',
  },
  {
    ...heardInSummer2020,
    ref: 'MKSC/2020/O1',
    kind: 'concern',
    text: 'Milton Keynes has concerns like Bedford’s: a loss of localism.',
    body: 'milton-keynes-scrutiny',
    authorName: 'Milton Keynes Council',
  },
  {
    ...central2025,
    ref: 'CBSC/2025/O1',
    kind: 'concern',
    text: 'In a larger board “our voice isn’t going to be heard”.',
    authorName: 'A member of the committee',
    about: { claim: 'our-voice-not-heard' },
  },
  {
    ...central2025,
    ref: 'CBSC/2025/C1',
    kind: 'comment',
    text: 'Of the four council areas, Central Bedfordshire is the one without an acute hospital.',
    authorName: 'A councillor of Central Bedfordshire',
    about: { organisation: 'central-bedfordshire-council' },
  },
  {
    ...central2025,
    ref: 'CBSC/2025/C2',
    kind: 'comment',
    text: 'The integrated care board is £150 million below its target for money.',
    authorName: 'A councillor of Central Bedfordshire',
    about: { organisation: 'blmk-icb' },
    replyNote: 'Another source says about £100 million. Both are shown among the disagreements.',
  },
  {
    ...miltonKeynes2025,
    ref: 'MKSC/2025/I1',
    kind: 'information_request',
    text: 'How well do services do in Milton Keynes itself, apart from the rest of the board’s area?',
  },
  {
    ...miltonKeynes2025,
    ref: 'MKSC/2025/I2',
    kind: 'information_request',
    text: 'How much money is spent in the city?',
  },
  {
    ...miltonKeynes2025,
    ref: 'MKSC/2025/I3',
    kind: 'information_request',
    text: 'How far have the board’s initiatives come?',
  },
]
