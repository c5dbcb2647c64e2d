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
  raisedOn: '2025',
  knownOn: '2025-09-03',
  addressee: 'blmk-icb',
  about: { organisation: 'blmk-icb' },
  cites: [
    [
      'MK-HHA-2025',
      'Asked before this meeting, on a day that is not established. The board’s report to the meeting was meant to answer. Whether it did has not been established.',
    ],
  ],
} as const

/** What Central Bedfordshire and Milton Keynes asked and objected to. Some of it was said outside a scrutiny committee, and says so. */
export const otherCouncilsItems: readonly SeedScrutinyItem[] = [
  {
    ...heardInSummer2020,
    ref: 'CBSC/2020/O1',
    kind: 'concern',
    text: 'The council wants assurance about local focus and about how local partners will be engaged.',
    body: 'central-bedfordshire-scrutiny',
    authorName: 'Central Bedfordshire Council',
  },
  {
    ref: 'MKSC/2018/O1',
    kind: 'concern',
    text: 'The partnership listens too little to councils. The council may leave it.',
    body: 'milton-keynes-scrutiny',
    authorName: 'The leader of Milton Keynes Council',
    raisedOn: '2018-06',
    addressee: 'blmk-ics',
    about: { milestone: 'three-councils-threaten-to-leave' },
    replyNote:
      'Said by the leader, not by the committee. What the partnership replied has not been established. The council stayed.',
    cites: [['HSJ-QUIT', 'Says “last summer”, and that councils felt “overlooked”.'], 'WIKI-BEDS'],
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
    authorName: 'Cllr Mark Smith, deputy leader of Central Bedfordshire Council',
    person: 'mark-smith',
    about: { organisation: 'central-bedfordshire-council' },
  },
  {
    ...central2025,
    ref: 'CBSC/2025/C2',
    kind: 'comment',
    text: 'The integrated care board is £150 million below its target for money.',
    authorName: 'Cllr Mark Smith, deputy leader of Central Bedfordshire Council',
    person: 'mark-smith',
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
