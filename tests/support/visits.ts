import type { ResponseState } from '@/lib/consultation-responses/rules'
import { db } from '@/lib/db'
import { problems } from '@/lib/problems'
import { REGISTER_KINDS } from '@/lib/scrutiny-items/rules'
import { madePack } from './meeting-setting'
import { demoCast, itemIn, type RegisterState } from './officer'
import { madeAnswer, madeOwed, madeUnclaimed, madeUnclaimedOutcome, owedPath } from './owed'
import { madeFeedback, madeMilestone } from './setting'
import { madeConsultation, madeResponse } from './response-setting'
import type { Key } from './demo'

/** An address at which a page can be looked at; `as` names who must be signed in. */
export type Visit = { path: string | (() => Promise<string>); as?: Key }

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

const owed = (tail: string): Visit => ({ as: 'staff', path: async () => owedPath(await madeOwed()) + tail })

const recommended = async () => madeOwed({ kind: 'recommendation', parts: ['Publish what it costs.'] })

const requested = async () => madeOwed({ kind: 'attendance_request', parts: ['The finance director.'] })

async function accepted() {
  const item = await recommended()
  await madeAnswer(item, { reply: 'accepted', action: { title: 'Publish the table of costs', on: '2099' } })
  return item
}

async function toCorrect() {
  const item = await madeOwed()
  return `${owedPath(item)}/correct/${await madeAnswer(item)}`
}

async function toJudge() {
  const item = await madeOwed()
  await madeAnswer(item)
  return `/workspace/verdicts?item=${item.id}`
}

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

const response = (state: ResponseState, tail = '', as: 'officer' | 'reviewer' = 'officer'): Visit => ({
  as,
  path: async () => `/workspace/responses/${(await madeResponse(state)).id}${tail}`,
})

const section = async () => {
  const { id, sectionId } = await madeResponse('draft')
  return `/workspace/responses/${id}/sections/${sectionId}`
}

const outcomeOf = (tail: string): Visit[] => [
  { as: 'staff', path: async () => `/workspace/consultations/${(await madeConsultation(true)).id}${tail}` },
]

async function grantOf(email: string) {
  const where = { user: { email }, revokedAt: null }
  return db.roleGrant.findFirstOrThrow({ where, select: { id: true, userId: true } })
}

const itemPath = async (place: 'items' | 'register', state: RegisterState, tail: string) =>
  `/workspace/${place}/${(await itemIn(state, await demoCast(), { parts: ['When?', 'Who pays?'] })).id}${tail}`

const asker = (state: RegisterState, tail = ''): Visit => ({
  as: 'reviewer',
  path: () => itemPath('items', state, tail),
})

const register = (state: RegisterState, tail = ''): Visit => ({
  as: 'officer',
  path: () => itemPath('register', state, tail),
})

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
  '/[moment]/consultations/[slug]/responses/[body]/[edition]': [
    { path: async () => (await madeResponse('published')).address },
  ],
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
  // On 25 March 2021 it has nothing to list.
  '/[moment]/owed': [
    ...both('/owed'),
    { path: '/on-2021-03-25/owed' },
    ...both('/owed?age=week', '/owed?by=nobody-known'),
  ],
  '/[moment]/privacy': both('/privacy'),
  '/[moment]/programmes/[slug]': both('/programmes/ccg-merger'),
  '/[moment]/questions': [
    ...both('/questions'),
    ...both('/questions?place=luton&sort=reference', '/questions?place=nowhere'),
    // One word that is wider than a telephone.
    ...both(`/questions?words=${'x'.repeat(80)}`, `/questions?place=${'x'.repeat(80)}`),
  ],
  '/[moment]/questions/[ref]': both('/questions/hscrg-2020-q1'),
  '/[moment]/recommendations': [
    ...both('/recommendations'),
    ...both('/recommendations?late=yes', '/recommendations?year=1999'),
  ],
  '/[moment]/recommendations/[ref]': [
    { path: '/recommendations/hscrg-2020-r1' },
    { path: '/on-2021-06-01/recommendations/hscrg-2020-r1' },
  ],
  '/[moment]/responsibilities': both('/responsibilities'),
  '/[moment]/sources': both('/sources'),
  '/[moment]/structure': both('/structure'),
  '/[moment]/timeline': [
    ...both('/timeline'),
    ...both('/timeline?place=luton&status=happened', '/timeline?place=nowhere'),
  ],
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
  '/workspace/consultations': [{ as: 'staff', path: '/workspace/consultations' }],
  '/workspace/consultations/[id]': outcomeOf(''),
  '/workspace/consultations/[id]/clock': outcomeOf('/clock'),
  '/workspace/consultations/[id]/outcome': outcomeOf('/outcome'),
  '/workspace/consultations/[id]/promise': outcomeOf('/promise'),
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
  '/workspace/items': [{ as: 'reviewer', path: '/workspace/items' }],
  '/workspace/items/[id]': [asker('draft'), asker('returned'), asker('sent')],
  '/workspace/items/[id]/edit': [asker('draft', '/edit')],
  '/workspace/items/[id]/withdraw': [asker('draft', '/withdraw')],
  '/workspace/items/new': [
    { as: 'reviewer', path: '/workspace/items/new' },
    { as: 'reviewer', path: '/workspace/items/new?kind=question' },
    ...REGISTER_KINDS.map((kind): Visit => ({
      as: 'reviewer',
      path: async () => `/workspace/items/new?kind=${kind}&about=milestone:${(await madeMilestone()).id}`,
    })),
  ],
  '/workspace/milestones': [{ as: 'staff', path: '/workspace/milestones' }],
  '/workspace/milestones/[id]': staff(''),
  '/workspace/milestones/[id]/date': staff('/date'),
  '/workspace/milestones/[id]/happened': staff('/happened'),
  '/workspace/milestones/[id]/progress': staff('/progress'),
  '/workspace/milestones/new': [{ as: 'staff', path: '/workspace/milestones/new' }],
  '/workspace/owed': [{ as: 'staff', path: '/workspace/owed' }],
  '/workspace/owed/[id]': [
    owed(''),
    { as: 'staff', path: async () => owedPath(await accepted()) },
    { as: 'staff', path: async () => owedPath(await madeUnclaimed()) },
  ],
  '/workspace/owed/[id]/accept': [
    { as: 'staff', path: async () => `${owedPath(await madeUnclaimed())}/accept` },
  ],
  '/workspace/owed/[id]/action': [{ as: 'staff', path: async () => `${owedPath(await accepted())}/action` }],
  '/workspace/owed/[id]/answer/[part]': [
    owed('/answer/1'),
    { as: 'staff', path: async () => `${owedPath(await recommended())}/answer/1` },
    { as: 'staff', path: async () => `${owedPath(await requested())}/answer/1` },
  ],
  '/workspace/owed/[id]/correct/[answer]': [{ as: 'staff', path: toCorrect }],
  '/workspace/owed/[id]/reply': [owed('/reply')],
  '/workspace/owed/unclaimed': [{ as: 'staff', path: '/workspace/owed/unclaimed' }],
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
  '/workspace/register': [
    { as: 'officer', path: '/workspace/register' },
    { as: 'officer', path: '/workspace/register?show=all' },
  ],
  '/workspace/register/[id]': [register('submitted'), register('sent'), register('judged')],
  '/workspace/register/[id]/acknowledge': [register('sent', '/acknowledge')],
  '/workspace/register/[id]/chase': [register('sent', '/chase')],
  '/workspace/register/[id]/chase/letter': [register('sent', '/chase/letter')],
  '/workspace/register/[id]/check': [register('submitted', '/check')],
  '/workspace/register/[id]/close': [register('judged', '/close')],
  '/workspace/register/[id]/escalate': [register('sent', '/escalate')],
  '/workspace/register/[id]/extend': [register('sent', '/extend')],
  '/workspace/register/[id]/hide': [register('agreed', '/hide')],
  '/workspace/register/[id]/letter': [register('agreed', '/letter'), register('sent', '/letter')],
  '/workspace/register/[id]/owner': [register('sent', '/owner')],
  '/workspace/register/[id]/pause': [register('sent', '/pause')],
  '/workspace/register/[id]/send': [register('agreed', '/send')],
  '/workspace/register/[id]/show': [register('agreed', '/show')],
  '/workspace/register/[id]/take-back': [register('agreed', '/take-back')],
  '/workspace/register/outcomes/[id]': [
    {
      as: 'officer',
      path: async () => `/workspace/register/outcomes/${(await madeUnclaimedOutcome()).id}`,
    },
  ],
  '/workspace/responses': [
    { as: 'officer', path: '/workspace/responses' },
    { as: 'reviewer', path: '/workspace/responses' },
  ],
  '/workspace/responses/[id]': [
    response('draft'),
    response('circulated', '', 'reviewer'),
    response('published'),
  ],
  '/workspace/responses/[id]/[step]': [
    response('draft', '/circulate'),
    response('circulated', '/agree'),
    response('agreed', '/publish'),
    response('published', '/send'),
    response('published', '/note'),
  ],
  '/workspace/responses/[id]/cover': [response('draft', '/cover')],
  '/workspace/responses/[id]/sections/[section]': [{ as: 'officer', path: section }],
  '/workspace/responses/new': [
    { as: 'officer', path: '/workspace/responses/new' },
    {
      as: 'officer',
      path: async () => `/workspace/responses/new?consultation=${(await madeConsultation()).id}`,
    },
  ],
  '/workspace/review': [{ as: 'officer', path: '/workspace/review' }],
  '/workspace/review/[id]': [
    { as: 'officer', path: async () => `/workspace/review/${await made('submit')}` },
  ],
  '/workspace/verdicts': [
    { as: 'officer', path: '/workspace/verdicts' },
    { as: 'officer', path: toJudge },
  ],
  '/workspace/verdicts/review/[id]': [
    { as: 'officer', path: async () => `/workspace/verdicts/review/${(await accepted()).id}` },
  ],
}

/** The addresses of the pages that everybody may read. */
export const publicPaths: string[] = Object.entries(VISITS)
  .filter(([route]) => route.startsWith('/[moment]'))
  .flatMap(([, visits]) => visits.flatMap(({ path }) => (typeof path === 'string' ? [path] : [])))
