import { expect, it } from 'vitest'
import type { FeedbackItem } from '@/lib/feedback/item-rules'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { standingOf, type MilestoneStatus } from '@/lib/milestones/rules'
import {
  administratorTasks,
  checkTasks,
  feedbackTasks,
  itemTasks,
  milestoneTasks,
  registerTasks,
} from '@/lib/workspace/task-rules'
import { item, owed } from '../scrutiny-items/items'

const DAY = '2026-11-22'

const milestone = (
  id: string,
  status: MilestoneStatus,
  on: string | null,
): ListedMilestone & { id: string } => ({
  id,
  slug: id,
  title: id,
  summary: null,
  kind: 'decision',
  programme: null,
  owner: { slug: 'icb', name: 'ICB', shortName: 'ICB', hasBegun: true },
  organisations: [],
  places: [],
  on,
  status,
  standing: standingOf(on ? [{ kind: 'promised', on, statedOn: '2026-01-01' }] : []),
  ledger: [],
  isConfirmed: true,
})

const feedback = (more: Partial<FeedbackItem>): FeedbackItem => ({
  id: 'f',
  ref: null,
  kind: 'question',
  state: 'draft',
  text: 'Who pays?',
  version: 1,
  bodyId: 'b',
  bodyName: 'Group',
  authorId: 'a',
  authorName: 'Cllr A',
  returnReason: null,
  createdAt: new Date('2026-11-01T12:00:00Z'),
  submittedAt: null,
  publishedAt: null,
  withdrawnAt: null,
  about: { title: 'One CCG', kind: 'Milestone', href: '/milestones/one-ccg' },
  ...more,
})

it('asks staff about dates that have passed or come within 30 days, the most overdue first', () => {
  const tasks = milestoneTasks(
    [
      milestone('done', 'happened', '2026-11-20'),
      milestone('far', 'planned', '2026-12-23'),
      milestone('near', 'at_risk', '2026-12-22'),
      milestone('vague', 'planned', '2026-12'),
      milestone('undated', 'undated', null),
      milestone('late', 'late', '2026-11-10'),
      milestone('stopped', 'stopped', '2026-11-01'),
    ],
    DAY,
  )
  expect(tasks.map(({ text, note }) => `${text}: ${note}`)).toEqual([
    'late: 12 days late, 10 November 2026',
    'near: Planned, at risk, 22 December 2026',
  ])
})

it('shows a councillor what was returned and why, then the drafts, and nothing else', () => {
  const items = [
    feedback({ state: 'published' }),
    feedback({ state: 'draft' }),
    feedback({ state: 'returned', returnReason: 'Which year?' }),
    feedback({ state: 'submitted' }),
  ]
  expect(feedbackTasks(items).map(({ note }) => note)).toEqual([
    'returned to you: Which year?',
    'draft of 1 November 2026',
  ])
})

it('tells an officer from whom and since when something waits', () => {
  const [task] = checkTasks([feedback({ state: 'submitted', submittedAt: new Date('2026-11-05T23:30:00Z') })])
  expect(task).toEqual({
    href: '/workspace/review/f',
    text: 'Question on One CCG',
    note: 'from Cllr A, sent 5 November 2026',
  })
})

it('gives an administrator something to do only when there is something', () => {
  expect(administratorTasks(0, 0)).toEqual([])
  expect(administratorTasks(2, 1).map(({ href }) => href)).toEqual(['/workspace/events', '/workspace/people'])
})

it('gives an officer one next thing about each item, the most urgent first, and a councillor what is theirs to finish', () => {
  const [send, late, check] = [
    item({ state: 'agreed', owed: null }),
    item({ id: 'late', state: 'acknowledged' }),
    item({ id: 'new', state: 'submitted', owed: null, ref: null }),
  ]
  const parts = Object.entries({ late, check, send }).map(([step, only]) => ({
    ...{ step: step as 'late' | 'check' | 'send', title: 'T', count: 1, items: [only] },
  }))
  expect(registerTasks(parts, '2021-04-21')).toEqual([
    {
      href: '/workspace/register/late/chase',
      text: 'Ask again: HSCRG/2021/Q14 on One CCG',
      note: '1 day late',
    },
    { href: '/workspace/register/new/check', text: 'Check it: Question on One CCG', note: 'from Cllr A' },
    {
      href: '/workspace/register/i/send',
      text: 'Send it: HSCRG/2021/Q14 on One CCG',
      note: 'agreed by the group',
    },
  ])
  const followUp = { acceptedOn: '2026-05-20', reviewDueOn: '2026-11-20', isDone: false }
  const review = item({ state: 'judged', parts: [], owed: owed({ settledOn: '2026-05-20' }), followUp })
  expect(registerTasks([{ step: 'review', title: '', count: 1, items: [review] }], DAY)).toEqual([
    {
      href: '/workspace/verdicts/review/i',
      text: 'Review what was done: HSCRG/2021/Q14 on One CCG',
      note: 'accepted 20 May 2026',
    },
  ])
  const mine = itemTasks([send, late, check, item({ id: 'd', state: 'draft', ref: null, owed: null })], DAY)
  expect(mine.map(({ href }) => href)).toEqual(['/workspace/items/d'])
})
