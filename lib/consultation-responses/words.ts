import type { ResponseMove, ResponseState } from './rules'

/** Each state as the officer and the group read it. */
export const RESPONSE_STATE_WORDS: Record<ResponseState, string> = {
  draft: 'Draft',
  circulated: 'Circulated to the group',
  agreed: 'Agreed by the group, to be published',
  published: 'Published',
}

/** What each state means for who reads it and who may change it. */
export const RESPONSE_STATE_HINTS: Record<ResponseState, string> = {
  draft: 'Only the scrutiny officer can read it.',
  circulated: 'Members of the group can read it here. It is not public, and its words can still change.',
  agreed: 'Its words are fixed. Members of the group can read it here, and it is not public yet.',
  published: 'Its words are fixed, and everybody can read it.',
}

/** What stands at the top of a file of a response that is not public; of a published one nothing need be said. */
export const FILE_STATE_WORDS: Record<ResponseState, string | null> = {
  draft: 'Draft. It is not public, and its words can still change.',
  circulated: 'Draft, circulated to the group. It is not public, and its words can still change.',
  agreed: 'Agreed by the group. It is not public yet.',
  published: null,
}

type Step = { link: string; title: string; lead: string; button: string; done: string }

/** What each move is called on its page, on its button, and once it is done. */
export const STEP_WORDS: Record<Exclude<ResponseMove, 'edit'>, Step> = {
  circulate: {
    link: 'Circulate it to the group',
    title: 'Circulate this draft to the group',
    lead: 'Members of the group can read it in their workspace from then on. It is not public, and you can still change its words.',
    button: 'Circulate the draft',
    done: 'The draft is circulated: members of the group can read it in their workspace',
  },
  agree: {
    link: 'Record that the group agreed it',
    title: 'Record the meeting that agreed this response',
    lead: 'From then on nobody can change its words. For other words, open another edition.',
    button: 'Record and lock the words',
    done: 'The response is agreed, and its words are locked',
  },
  publish: {
    link: 'Publish it',
    title: 'Publish this response',
    lead: 'Everybody can read it from then on, with the names of the members who contributed. This cannot be undone.',
    button: 'Publish the response',
    done: 'The response is published',
  },
  send: {
    link: 'Record when it was sent',
    title: 'Record when this response was sent',
    lead: 'The day on which the response went to the body that asks. Recording another day corrects it.',
    button: 'Record the day',
    done: 'The day on which it was sent is recorded',
  },
  note: {
    link: 'Record what came of it',
    title: 'Record what came of this response',
    lead: 'Everybody can read this beside the response.',
    button: 'Record what came of it',
    done: 'What came of it is recorded',
  },
}

/** The section of a response that answers no question of the consultation. */
export const BESIDES = 'What the group says besides'

/** "Question 2", or the section for everything else. */
export const sectionTitle = (question: { number: number } | null): string =>
  question ? `Question ${question.number}` : BESIDES

/** "Response of Health and Social Care Review Group, Luton Council, to Integrating care". */
export const responseTitle = ({
  body,
  consultation,
}: {
  body: { title: string }
  consultation: { title: string }
}): string => `Response of ${body.title}, to ${consultation.title}`

/** What stands for the meeting that agreed a response while the public may not know of that meeting. */
export const UNNAMED_MEETING = 'a meeting that is not shown in the record'

/** What has just been done, on the page of the response. */
export const RESPONSE_DONE: Record<string, string> = {
  start: 'The response is started. Only you can read it',
  cover: 'The covering text is saved',
  section: 'The section is saved',
  ...Object.fromEntries(Object.entries(STEP_WORDS).map(([step, { done }]) => [step, done])),
}
