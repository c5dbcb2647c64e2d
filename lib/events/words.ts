/** What happened, for each kind of event in the log. */
export const ACTION_WORDS: Record<string, string> = {
  'milestone.added': 'Added a milestone',
  'milestone.date-stated': 'Stated a date',
  'milestone.progress-reported': 'Reported progress',
  'feedback.drafted': 'Began feedback',
  'feedback.revised': 'Revised feedback',
  'feedback.submitted': 'Handed feedback in',
  'feedback.withdrawn': 'Withdrew feedback',
  'feedback.published': 'Published feedback',
  'feedback.returned': 'Returned feedback',
  'item.drafted': 'Began an item of the register',
  'item.revised': 'Revised an item',
  'item.submitted': 'Handed an item in',
  'item.withdrawn': 'Withdrew an item',
  'item.returned': 'Returned an item',
  'item.agreed': 'The group agreed an item',
  'item.sent': 'Sent an item',
  'item.acknowledged': 'Recorded that it was acknowledged',
  'item.chased': 'Asked for the answer again',
  'item.escalated': 'Recorded that the council took it to the Secretary of State',
  'item.answered': 'Answered a part',
  'item.judged': 'Recorded the group’s finding on a part',
  'item.assessed': 'Assessed how a recommendation is carried out',
  'item.closed': 'Closed an item',
  'item.hidden': 'Hid an item',
  'item.shown': 'Showed an item again',
  'obligation.paused': 'Recorded an agreed pause',
  'obligation.extended': 'Recorded an agreed extension',
  'obligation.became-late': 'Became late',
  'obligation.accepted': 'Accepted what nobody owed',
  'obligation.owner-named': 'Named the body that owes it',
  'obligation.replied': 'Replied beside the list of what is late',
  'outcome.promised': 'Promised an outcome',
  'outcome.published': 'Published an outcome',
  'meeting.arranged': 'Arranged a meeting',
  'meeting.changed': 'Changed a meeting',
  'meeting.published': 'Published a meeting',
  'meeting.hidden': 'Hid a meeting',
  'meeting.interest-declared': 'Recorded a declaration of interest',
  'meeting.declaration-removed': 'Took out a declaration of interest',
  'meeting.pack-issued': 'Issued a meeting pack',
  'consultation-response.started': 'Began a response to a consultation',
  'consultation-response.edited': 'Edited a response',
  'consultation-response.circulated': 'Circulated a draft response',
  'consultation-response.agreed': 'The group agreed a response',
  'consultation-response.published': 'Published a response',
  'consultation-response.sent': 'Recorded that a response was sent',
  'consultation-response.outcome-noted': 'Noted what came of a response',
  'person.invited': 'Invited somebody',
  'invitation.accepted': 'Accepted an invitation',
  'invitation.withdrawn': 'Withdrew an invitation',
  'role.granted': 'Gave a role',
  'role.revoked': 'Took a role away',
  'password.changed': 'Changed a password',
}

/** What it happened to. */
export const SUBJECT_WORDS: Record<string, string> = {
  milestone: 'Milestone',
  scrutiny_item: 'Scrutiny item',
  obligation: 'Obligation',
  meeting: 'Meeting',
  consultation: 'Consultation',
  consultation_response: 'Response to a consultation',
  invitation: 'Invitation',
  role_grant: 'Role',
  user: 'Account',
}

/** "reason: Parliament was late; on: 2021-04": the data of an event on one line; what is null is left out. */
export const dataText = (data: Record<string, unknown>): string =>
  Object.entries(data)
    .filter(([, value]) => value !== null && value !== '')
    .map(
      ([key, value]) =>
        `${key.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${String(value)}`,
    )
    .join('; ')
