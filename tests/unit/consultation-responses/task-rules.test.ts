import { expect, it } from 'vitest'
import type { ResponseState } from '@/lib/consultation-responses/rules'
import { responseTasks } from '@/lib/consultation-responses/task-rules'

const response = (state: ResponseState, isMine = true, sentOn: Date | null = null) => ({
  ...{ id: 'r', consultation: 'Integrating care', body: 'Review group', edition: 1 },
  ...{ state, sentOn, isMine },
})
const texts = (...responses: Parameters<typeof responseTasks>[0]) =>
  responseTasks(responses).map(({ text }) => text)

it('gives the officer the next step of each response, until it was sent', () => {
  expect(texts(response('draft'), response('circulated'), response('agreed'), response('published'))).toEqual(
    [
      'Assemble the response: Integrating care',
      'Record that the group agreed it: Integrating care',
      'Publish it: Integrating care',
      'Record when it was sent: Integrating care',
    ],
  )
  expect(texts(response('published', true, new Date('2026-11-01')))).toEqual([])
})

it('gives a member of the group the drafts that were circulated', () => {
  expect(
    texts(response('circulated', false), response('agreed', false), response('published', false)),
  ).toEqual(['Read the draft response: Integrating care'])
  expect(responseTasks([{ ...response('circulated', false), edition: 2 }])).toEqual([
    {
      href: '/workspace/responses/r',
      text: 'Read the draft response: Integrating care, edition 2',
      note: 'Review group',
    },
  ])
})
