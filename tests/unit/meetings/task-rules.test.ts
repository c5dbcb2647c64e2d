import { expect, it } from 'vitest'
import { meetingTasks } from '@/lib/meetings/task-rules'

const meeting = {
  id: 'm',
  title: 'On the merger',
  on: '2026-12-10',
  startsAt: '14:00',
  endsAt: null,
  visibility: 'published' as const,
  packVersion: null,
  isMine: true,
}

it('leads the officer to the meeting, and says what it lacks', () => {
  expect(
    meetingTasks([meeting, { ...meeting, visibility: 'draft' }, { ...meeting, packVersion: 2 }]),
  ).toEqual([
    {
      href: '/workspace/meetings/m',
      text: 'On the merger',
      note: '10 December 2026, 2pm; no pack has been issued yet',
    },
    {
      href: '/workspace/meetings/m',
      text: 'On the merger',
      note: '10 December 2026, 2pm; a draft, not yet published',
    },
    {
      href: '/workspace/meetings/m',
      text: 'On the merger',
      note: '10 December 2026, 2pm; version 2 of the pack is issued',
    },
  ])
})

it('leads a member to what prepares it', () => {
  expect(meetingTasks([{ ...meeting, isMine: false }])).toMatchObject([
    { href: '/workspace/meetings/m/prepare', note: '10 December 2026, 2pm; to prepare' },
  ])
})
