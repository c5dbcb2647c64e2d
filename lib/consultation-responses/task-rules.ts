import type { Task } from '../workspace/task-rules'
import type { ListedResponse } from './rules'
import { STEP_WORDS } from './words'

/** For officers: the next step of each response that is not sent yet; for members of the group: the drafts that they may read. */
export const responseTasks = (responses: readonly ListedResponse[]): Task[] =>
  responses.flatMap((response) => {
    const step = response.isMine ? officersStep(response) : membersStep(response)
    const { id, consultation, body, edition } = response
    const which = edition > 1 ? `, edition ${edition}` : ''
    return step
      ? [{ href: `/workspace/responses/${id}`, text: `${step}: ${consultation}${which}`, note: body }]
      : []
  })

function officersStep({ state, sentOn }: ListedResponse): string | null {
  if (state === 'draft') return 'Assemble the response'
  if (state === 'circulated') return STEP_WORDS.agree.link
  if (state === 'agreed') return STEP_WORDS.publish.link
  return sentOn === null ? STEP_WORDS.send.link : null
}

const membersStep = ({ state }: ListedResponse): string | null =>
  state === 'circulated' ? 'Read the draft response' : null
