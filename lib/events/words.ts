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
  scrutiny_item: 'Feedback',
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
