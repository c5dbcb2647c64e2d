import { db } from '@/lib/db'
import { problems } from '@/lib/problems'
import { madePack } from './meeting-setting'
import { madeFeedback, madeMilestone } from './setting'
import type { signInAs } from './demo'

/** An address at which a page can be looked at; `as` names who must be signed in. */
export type Visit = { path: string | (() => Promise<string>); as?: Parameters<typeof signInAs>[1] }

const THEN = '/on-2020-10-01'

/** The address of a visit, made now where something must be there first. */
export const addressOf = async ({ path }: Visit): Promise<string> =>
  typeof path === 'string' ? path : path()

/** A public page today and on a day of the past. */
const both = (today: string, then = today): Visit[] => [
  { path: today },
  { path: `${THEN}${then}`.replace(/\/$/, '') },
]

const staff = (tail: string): Visit[] => [
  { as: 'staff', path: async () => `/workspace/milestones/${(await madeMilestone()).id}${tail}` },
]

const made = async (then: 'draft' | 'submit') => (await madeFeedback((await madeMilestone()).id, then)).id

const reviewer = (tail: string): Visit[] => [
  { as: 'reviewer', path: async () => `/workspace/feedback/${await made('draft')}${tail}` },
]

/** A page of a meeting with an agenda, a declaration, and a pack of two versions. */
const officer = (tail: (made: Awaited<ReturnType<typeof madePack>>) => string): Visit[] => [
  {
    as: 'officer',
    path: async () => {
      const made = await madePack()
      return `/workspace/meetings/${made.meeting.id}${tail(made)}`
    },
  },
]

async function grantOf(email: string) {
  const where = { user: { email }, revokedAt: null }
  return db.roleGrant.findFirstOrThrow({ where, select: { id: true, userId: true } })
}

const REVIEWER = 'reviewer@demo.invalid'

/** Where to look at each page of the app. A test proves that none is missing. */
export const VISITS: Record<string, Visit[]> = {
  '/[moment]': both('/'),
  '/[moment]/about': both('/about'),
  '/[moment]/accessibility': both('/accessibility'),
  '/[moment]/claims': both('/claims'),
  '/[moment]/consultations': both('/consultations'),
  '/[moment]/consultations/[slug]': both(
    '/consultations/integrating-care',
    '/consultations/one-ccg-listening-exercise',
  ),
  '/[moment]/cookies': both('/cookies'),
  '/[moment]/glossary': both('/glossary'),
  '/[moment]/meetings': both('/meetings'),
  '/[moment]/meetings/[slug]': both(
    '/meetings/luton-review-group-2021-extra',
    '/meetings/luton-review-group-2020-08',
  ),
  '/[moment]/meetings/[slug]/pack': [
    { path: async () => `/meetings/${(await madePack()).meeting.slug}/pack` },
  ],
  '/[moment]/milestones/[slug]': both('/milestones/merged-group-starts'),
  '/[moment]/organisations': both('/organisations'),
  '/[moment]/organisations/[slug]': both('/organisations/luton-ccg'),
  '/[moment]/owed': both('/owed'),
  '/[moment]/owed/filtered': both('/owed?age=week', '/owed?by=nobody-known'),
  '/[moment]/privacy': both('/privacy'),
  '/[moment]/programmes/[slug]': both('/programmes/ccg-merger'),
  '/[moment]/questions': both('/questions'),
  '/[moment]/questions/[ref]': both('/questions/hscrg-2020-q1'),
  '/[moment]/questions/filtered': both('/questions?place=luton&sort=reference', '/questions?place=nowhere'),
  '/[moment]/recommendations': both('/recommendations'),
  '/[moment]/recommendations/[ref]': [
    { path: '/recommendations/hscrg-2020-r1' },
    { path: '/on-2021-06-01/recommendations/hscrg-2020-r1' },
  ],
  '/[moment]/recommendations/filtered': both('/recommendations?late=yes', '/recommendations?year=1999'),
  '/[moment]/responsibilities': both('/responsibilities'),
  '/[moment]/sources': both('/sources'),
  '/[moment]/structure': both('/structure'),
  '/[moment]/timeline': both('/timeline'),
  '/[moment]/timeline/filtered': both('/timeline?place=luton&status=happened', '/timeline?place=nowhere'),
  '/at': [{ path: '/at?path=/timeline' }, { path: '/at?path=/timeline&on-day=31&on-month=2&on-year=2020' }],
  '/invitation/[token]': [{ path: '/invitation/none-such' }],
  '/problem/[kind]': Object.keys(problems).map((kind) => ({ path: `/problem/${kind}` })),
  '/sign-in': [{ path: '/sign-in' }, { path: '/sign-in?return=/workspace/feedback' }],
  '/workspace': (['reviewer', 'officer', 'staff', 'administrator'] as const).map((as) => ({
    as,
    path: '/workspace',
  })),
  '/workspace/account': [{ as: 'reviewer', path: '/workspace/account' }],
  '/workspace/account/password': [{ as: 'reviewer', path: '/workspace/account/password' }],
  '/workspace/account/sessions': [{ as: 'reviewer', path: '/workspace/account/sessions' }],
  '/workspace/events': [{ as: 'administrator', path: '/workspace/events' }],
  '/workspace/feedback': [{ as: 'reviewer', path: '/workspace/feedback' }],
  '/workspace/feedback/[id]': reviewer(''),
  '/workspace/feedback/[id]/edit': reviewer('/edit'),
  '/workspace/feedback/[id]/withdraw': reviewer('/withdraw'),
  '/workspace/feedback/new': [
    { as: 'reviewer', path: '/workspace/feedback/new' },
    {
      as: 'reviewer',
      path: async () => `/workspace/feedback/new?about=milestone:${(await madeMilestone()).id}`,
    },
  ],
  '/workspace/meetings': [
    { as: 'officer', path: '/workspace/meetings' },
    { as: 'reviewer', path: '/workspace/meetings' },
  ],
  '/workspace/meetings/[id]': officer(() => ''),
  '/workspace/meetings/[id]/agenda/[item]': officer(({ agendaItemId }) => `/agenda/${agendaItemId}`),
  '/workspace/meetings/[id]/agenda/new': officer(() => '/agenda/new'),
  '/workspace/meetings/[id]/edit': officer(() => '/edit'),
  '/workspace/meetings/[id]/hide': officer(() => '/hide'),
  '/workspace/meetings/[id]/interests/[declaration]': officer(
    ({ declarationId }) => `/interests/${declarationId}`,
  ),
  '/workspace/meetings/[id]/interests/new': officer(() => '/interests/new'),
  '/workspace/meetings/[id]/pack': officer(() => '/pack'),
  '/workspace/meetings/[id]/prepare': [
    {
      as: 'reviewer',
      path: async () => `/workspace/meetings/${(await madePack()).meeting.id}/prepare`,
    },
  ],
  '/workspace/meetings/new': [{ as: 'officer', path: '/workspace/meetings/new' }],
  '/workspace/milestones': [{ as: 'staff', path: '/workspace/milestones' }],
  '/workspace/milestones/[id]': staff(''),
  '/workspace/milestones/[id]/date': staff('/date'),
  '/workspace/milestones/[id]/happened': staff('/happened'),
  '/workspace/milestones/[id]/progress': staff('/progress'),
  '/workspace/milestones/new': [{ as: 'staff', path: '/workspace/milestones/new' }],
  '/workspace/people': [{ as: 'administrator', path: '/workspace/people' }],
  '/workspace/people/invite': [{ as: 'administrator', path: '/workspace/people/invite' }],
  '/workspace/people/let-back-in/[id]': [
    {
      as: 'administrator',
      path: async () => `/workspace/people/let-back-in/${(await grantOf(REVIEWER)).userId}`,
    },
  ],
  '/workspace/people/revoke/[id]': [
    { as: 'administrator', path: async () => `/workspace/people/revoke/${(await grantOf(REVIEWER)).id}` },
  ],
  '/workspace/review': [{ as: 'officer', path: '/workspace/review' }],
  '/workspace/review/[id]': [
    { as: 'officer', path: async () => `/workspace/review/${await made('submit')}` },
  ],
}

/** The addresses of the pages that everybody may read. */
export const publicPaths: string[] = Object.entries(VISITS)
  .filter(([route]) => route.startsWith('/[moment]'))
  .flatMap(([, visits]) => visits.flatMap(({ path }) => (typeof path === 'string' ? [path] : [])))
