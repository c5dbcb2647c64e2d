import { db } from '@/lib/db'
import { SUBJECT_COLUMNS, type SubjectType } from '@/lib/feedback/subject-rules'
import { issuePack } from '@/lib/packs/commands'
import type { Actor } from '@/lib/permissions'
import type { ItemState } from '@/lib/scrutiny-items/rules'
import { done } from './meetings'
import { makeEverybody, type Who } from './everybody'
import { next } from './people'
import { makeBody, makeConsultation, makeMilestone, makeOrganisation } from './record'
import {
  answered,
  judged,
  makeItem,
  makeMeeting,
  noon,
  takenBack,
  type Group,
  type MadeItem,
} from './register'
import { takenUp } from './responses'

/** What an item may be about, all of one setting, and which of them the items of the setting are about. */
export type Setting = {
  group: Group
  debtorId: string
  meetingId: string
  subjects: Record<SubjectType, string>
  about: SubjectType
  people: Record<Who, Actor>
}

/** A setting of its own for each item, so that nothing of another is found. */
export async function settingOf(name: string, about: SubjectType = 'milestone'): Promise<Setting> {
  const debtorId = await makeOrganisation(`Trust of ${name}`)
  const bodyId = await makeBody(`Group of ${name}`, `GRP${next()}`)
  const { consultation, option, question, claim } = await makeConsultation()
  await db.consultation.update({ where: { id: consultation.id }, data: { opensOn: '2026-01-01' } })
  const [people, meetingId] = [await makeEverybody(bodyId, debtorId), await makeMeeting(bodyId, '2026-09-01')]
  const { refPrefix } = await db.body.findUniqueOrThrow({ where: { id: bodyId } })
  return {
    ...{ debtorId, meetingId, about },
    group: { bodyId, prefix: refPrefix ?? '', author: people.author },
    subjects: {
      milestone: (await makeMilestone({ ownerId: debtorId })).id,
      ...{ consultation: consultation.id, option: option.id, question: question.id, claim: claim.id },
      ...{ organisation: debtorId, meeting: meetingId },
    },
    people,
  }
}

/** Where the words of an item may stand, for everybody or for those whose work it is: the surfaces of the test say what each place is. */
export type Place =
  | ('page' | 'register' | 'feedback' | 'pack' | 'response' | 'owed' | 'open' | 'pickable')
  | ('under way' | 'handed in' | 'inbox' | 'numbered' | 'answered' | 'to judge')

export type Row = {
  name: string
  make: (setting: Setting, text: string) => Promise<MadeItem>
  /** Where its words stand. */
  in: readonly Place[]
  /** Its own page says that it is hidden, and why. */
  isHidden?: boolean
  /** It can only be about a consultation, or a part of one. */
  isOfConsultation?: boolean
}

export const HIDDEN = 'A patient.'
const late = { clock: { dueOn: '2026-10-01' } } as const
export const common = ({ group, debtorId, meetingId, about, subjects }: Setting, text: string) => ({
  ...{ group, debtorId, text, raisedAtId: meetingId, about: { [SUBJECT_COLUMNS[about]]: subjects[about] } },
  ...late,
})

const hide = async (item: MadeItem): Promise<MadeItem> => {
  await db.scrutinyItem.update({ where: { id: item.id }, data: { hiddenReason: HIDDEN } })
  return item
}

const withdrawn = async (item: MadeItem): Promise<MadeItem> => {
  const data = { state: 'withdrawn' as const, withdrawnAt: noon('2026-10-02') }
  await db.scrutinyItem.update({ where: { id: item.id }, data })
  return item
}

/** Issues the next version of the pack of the setting's meeting. */
export async function packed({ meetingId, people }: Setting): Promise<void> {
  const issued = await db.packVersion.count({ where: { meetingId } })
  await done(issuePack(people.officer, { meetingId, next: issued + 1 }, noon('2026-11-20')))
}

async function answeredItem(setting: Setting, text: string) {
  const item = await makeItem(common(setting, text))
  return { item, answerId: await answered(item, { on: '2026-10-10', text }) }
}

async function judgedItem(setting: Setting, text: string, finding: 'answered' | 'not_answered') {
  const { item, answerId } = await answeredItem(setting, text)
  await judged(item, { on: '2026-10-20', meetingId: setting.meetingId, finding, reason: text, answerId })
  return item
}

type FeedbackState = Extract<ItemState, 'draft' | 'submitted' | 'returned' | 'published'>

/** Feedback of the setting's councillor in a state. */
async function makeFeedback({ group, subjects, about }: Setting, text: string, state: FeedbackState) {
  const isPublic = state === 'published'
  const { id, ref } = await db.scrutinyItem.create({
    data: {
      ...{ kind: 'concern', state, text, bodyId: group.bodyId },
      ...{ authorId: group.author.userId, authorName: group.author.name },
      [SUBJECT_COLUMNS[about]]: subjects[about],
      ref: isPublic ? `${group.prefix}/2026/O${next()}` : null,
      createdAt: noon('2026-09-01'),
      submittedAt: state === 'draft' ? null : noon('2026-09-01'),
      publishedAt: isPublic ? noon('2026-09-01') : null,
      returnReason: state === 'returned' ? 'Say whom you ask.' : null,
    },
  })
  return { id, ref: ref ?? '', bodyId: group.bodyId, obligationId: '', debtorId: '', partIds: [] }
}

/** Published feedback that a published response of the group has taken up. */
async function feedbackTakenUp(setting: Setting, text: string): Promise<MadeItem> {
  const item = await makeFeedback(setting, text, 'published')
  const { consultation: consultationId } = setting.subjects
  const { officer } = setting.people
  await takenUp({ officer, consultationId, bodyId: setting.group.bodyId, itemId: item.id })
  return item
}

const NUMBERED = ['handed in', 'inbox', 'numbered'] as const
const KEPT = [...NUMBERED, 'under way'] as const
const OVER = ['page', 'register', 'pack', ...NUMBERED] as const
const SENT = [...OVER, 'open', 'to judge', 'under way'] as const
const OWED = [...SENT, 'owed'] as const

/** Every state of what passes through the register, and where its words stand then. */
export const ASKED: Row[] = [
  {
    ...{ name: 'draft', in: ['under way'] },
    make: (s, text) => makeItem({ ...common(s, text), state: 'draft' }),
  },
  ...(['submitted', 'returned'] as const).map((state): Row => ({
    ...{ name: state, in: ['handed in', 'inbox', 'under way'] },
    make: (s, text) => makeItem({ ...common(s, text), state }),
  })),
  {
    ...{ name: 'agreed', in: [...OVER, 'under way'] },
    make: (s, text) => makeItem({ ...common(s, text), state: 'agreed' }),
  },
  {
    ...{ name: 'sent', in: OWED },
    make: (s, text) => makeItem(common(s, text)),
  },
  {
    ...{ name: 'acknowledged', in: OWED },
    make: (s, text) => makeItem({ ...common(s, text), state: 'acknowledged' }),
  },
  {
    name: 'answered',
    in: [...SENT, 'answered'],
    make: async (s, text) => (await answeredItem(s, text)).item,
  },
  {
    ...{ name: 'found not answered', in: OWED },
    make: (s, text) => judgedItem(s, text, 'not_answered'),
  },
  {
    ...{ name: 'closed', in: OVER },
    make: async (s, text) => {
      const item = await judgedItem(s, text, 'answered')
      const data = { state: 'closed' as const, closedAt: noon('2026-10-21'), endReason: 'Answered.' }
      await db.scrutinyItem.update({ where: { id: item.id }, data })
      return item
    },
  },
  {
    ...{ name: 'hidden', in: [...KEPT, 'to judge'], isHidden: true },
    make: async (s, text) => hide(await makeItem(common(s, text))),
  },
  {
    ...{ name: 'hidden after it was judged', in: [...KEPT, 'to judge'], isHidden: true },
    make: async (s, text) => hide(await judgedItem(s, text, 'not_answered')),
  },
  {
    ...{ name: 'hidden after it stood in a pack', in: [...KEPT, 'to judge'], isHidden: true },
    make: async (s, text) => {
      const { item } = await answeredItem(s, text)
      await packed(s)
      return hide(item)
    },
  },
  {
    ...{ name: 'hidden before it was sent', in: KEPT, isHidden: true },
    make: async (s, text) => hide(await makeItem({ ...common(s, text), state: 'agreed' })),
  },
  {
    ...{ name: 'withdrawn before it was public', in: [] },
    make: async (s, text) => withdrawn(await makeItem({ ...common(s, text), state: 'draft' })),
  },
  {
    ...{ name: 'withdrawn after it was sent', in: OVER },
    make: async (s, text) => {
      const item = await makeItem(common(s, text))
      await takenBack(item, '2026-10-02')
      return item
    },
  },
  {
    ...{ name: 'a hidden recommendation', in: [...KEPT, 'to judge'], isHidden: true },
    make: async (s, text) => hide(await makeItem({ ...common(s, text), kind: 'recommendation' })),
  },
]

/** Every state of feedback, which is published as it is. */
export const SAID: Row[] = [
  { name: 'draft feedback', in: ['under way'], make: (s, text) => makeFeedback(s, text, 'draft') },
  {
    ...{ name: 'submitted feedback', in: ['handed in', 'inbox', 'under way'] },
    make: (s, text) => makeFeedback(s, text, 'submitted'),
  },
  {
    ...{ name: 'returned feedback', in: ['handed in', 'under way'] },
    make: (s, text) => makeFeedback(s, text, 'returned'),
  },
  {
    ...{ name: 'feedback', in: ['feedback', 'pack', 'handed in', 'pickable', 'under way'] },
    make: (s, text) => makeFeedback(s, text, 'published'),
  },
  {
    ...{
      name: 'feedback taken up',
      in: ['feedback', 'pack', 'response', 'handed in', 'pickable', 'under way'],
    },
    ...{ make: feedbackTakenUp, isOfConsultation: true },
  },
  {
    ...{ name: 'hidden feedback', in: ['handed in', 'under way'] },
    make: async (s, text) => hide(await makeFeedback(s, text, 'published')),
  },
  {
    ...{ name: 'feedback hidden after it was taken up', in: ['handed in', 'under way'] },
    isOfConsultation: true,
    make: async (s, text) => hide(await feedbackTakenUp(s, text)),
  },
  {
    ...{ name: 'feedback withdrawn before it was public', in: [] },
    make: async (s, text) => withdrawn(await makeFeedback(s, text, 'draft')),
  },
  {
    ...{
      name: 'feedback withdrawn after it was taken up',
      in: ['feedback', 'pack', 'response', 'handed in'],
    },
    isOfConsultation: true,
    make: async (s, text) => withdrawn(await feedbackTakenUp(s, text)),
  },
]
