/** The public pages in the main navigation, in the order that people look for them; those about the site itself are in the footer. */
export const publicLinks = [
  { path: '/timeline', text: 'Timeline' },
  { path: '/organisations', text: 'Organisations' },
  { path: '/structure', text: 'Who was who' },
  { path: '/consultations', text: 'Consultations' },
  { path: '/questions', text: 'Questions' },
  { path: '/recommendations', text: 'Recommendations' },
  { path: '/owed', text: 'Owed' },
  { path: '/responsibilities', text: 'Responsibilities' },
  { path: '/claims', text: 'Claims' },
  { path: '/meetings', text: 'Meetings' },
] as const

/** True for the page itself and for what lies below it: /milestones and /programmes belong to the timeline. */
export function isWithin(path: string, section: string) {
  const page = path.split('?')[0] ?? path
  const belongsTo = page.replace(/^\/(milestones|programmes)(?=\/|$)/, '/timeline')
  return belongsTo === section || belongsTo.startsWith(`${section}/`)
}
