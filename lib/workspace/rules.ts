import { can, type Actor, type Permission } from '../permissions'

type Place = { href: string; text: string; permission?: Permission | readonly Permission[] }

const PLACES: Place[] = [
  { href: '/workspace', text: 'Start' },
  { href: '/workspace/owed', text: 'What we owe', permission: 'item:answer' },
  { href: '/workspace/milestones', text: 'Milestones', permission: 'milestone:state-date' },
  { href: '/workspace/feedback', text: 'My feedback', permission: 'feedback:record' },
  { href: '/workspace/items', text: 'My questions', permission: 'item:ask' },
  { href: '/workspace/register', text: 'Register', permission: 'item:check' },
  { href: '/workspace/review', text: 'Feedback to check', permission: 'feedback:publish' },
  { href: '/workspace/meetings', text: 'Meetings', permission: ['meeting:arrange', 'meeting:prepare'] },
  {
    href: '/workspace/responses',
    text: 'Responses',
    permission: ['response:assemble', 'response:read-draft'],
  },
  { href: '/workspace/consultations', text: 'Consultations', permission: 'outcome:promise' },
  { href: '/workspace/verdicts', text: 'Findings', permission: 'item:judge' },
  { href: '/workspace/people', text: 'People', permission: 'person:invite' },
  { href: '/workspace/events', text: 'Log', permission: 'event:read' },
  { href: '/workspace/account', text: 'Your account' },
]

/** The parts of the workspace that somebody may use; the one that holds the present path, most exactly, is marked. */
export function placesFor(actor: Actor, path: string): { href: string; text: string; isCurrent: boolean }[] {
  const open = PLACES.filter(({ permission }) => !permission || canOne(actor, permission))
  const holding = open.filter(({ href }) => path === href || path.startsWith(`${href}/`))
  const nearest = holding.reduce((best, { href }) => (href.length > best.length ? href : best), '')
  return open.map(({ href, text }) => ({ href, text, isCurrent: href === nearest }))
}

const canOne = (actor: Actor, permission: Permission | readonly Permission[]): boolean =>
  (typeof permission === 'string' ? [permission] : permission).some((each) => can(actor, each))
