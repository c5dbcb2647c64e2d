import { expect, test, type Page } from '@playwright/test'
import { registerHref, type RegisterKind } from '@/lib/scrutiny-items/rules'
import type { Key } from '../../support/demo'
import { A4, expectNoWider } from '../../support/looks'
import { madeMeeting, madePack, madeQuestion } from '../../support/meeting-setting'
import { madeAnswer, madeOwed, owedPath } from '../../support/owed'
import { madeConsultation, madePublished } from '../../support/response-setting'
import { signInAs } from '../../support/sessions'
import { madeFeedback, madeMilestone } from '../../support/setting'

/** An address that somebody pasted: a word without a hyphen, wider than a telephone and than any column of a table. */
const PASTED = `https://example.org/${'papersoftheboard'.repeat(6)}`

type Place = { path: string; as?: Key }

const asked = (path: string, ...as: Key[]): Place[] => as.map((key) => ({ path, as: key }))

/** What somebody can write, and where it is then read: the lists first, which are tables. */
const WRITINGS: Record<string, () => Promise<Place[]>> = {
  'a question and its answer': async () => {
    const item = await madeOwed({ parts: [PASTED, `${PASTED}?page=2`] })
    await madeAnswer(item, { text: PASTED })
    const lists = ['/questions', '/questions?sort=reference&order=down', '/owed', '/owed?age=longer']
    return [
      ...[...lists, pageOf(item)].map((path) => ({ path })),
      ...asked('/workspace/owed', 'staff'),
      ...['', '/answer/2', '/reply'].flatMap((tail) => asked(owedPath(item) + tail, 'staff')),
      ...asked('/workspace/register?show=all', 'officer'),
      ...asked(`/workspace/verdicts?item=${item.id}`, 'officer'),
      ...asked('/workspace/verdicts', 'officer'),
      ...asked('/workspace/events', 'administrator'),
    ]
  },
  'a recommendation': async () => {
    const item = await madeOwed({ kind: 'recommendation', parts: [PASTED] })
    await madeAnswer(item, { reply: 'accepted', text: PASTED, action: { title: PASTED, on: '2099' } })
    return [{ path: '/recommendations' }, { path: pageOf(item) }, ...asked(owedPath(item), 'staff')]
  },
  'a milestone, and feedback on it': async () => {
    const { id, slug } = await madeMilestone(PASTED)
    const { id: feedbackId } = await madeFeedback(id, 'submit', PASTED)
    const tails = ['', '/date', '/happened', '/progress']
    return [
      ...['/', '/timeline', `/milestones/${slug}`].map((path) => ({ path })),
      ...['', ...tails.map((tail) => `/${id}${tail}`)].flatMap((tail) =>
        asked(`/workspace/milestones${tail}`, 'staff'),
      ),
      ...asked('/workspace/feedback', 'reviewer'),
      ...asked(`/workspace/feedback/${feedbackId}`, 'reviewer'),
      ...asked('/workspace/feedback/new', 'reviewer'),
      ...asked(`/workspace/feedback/new?about=milestone:${id}`, 'reviewer'),
      ...asked('/workspace/review', 'officer'),
      ...asked(`/workspace/review/${feedbackId}`, 'officer'),
    ]
  },
  'a consultation, and feedback on its question': async () => {
    const consultation = await madeConsultation(true, PASTED)
    await madePublished(consultation, PASTED)
    const page = `/workspace/consultations/${consultation.id}`
    return [
      ...['/consultations', `/consultations/${consultation.slug}`].map((path) => ({ path })),
      ...asked('/workspace/consultations', 'staff'),
      ...['', '/outcome', '/promise'].flatMap((tail) => asked(page + tail, 'staff')),
      ...asked('/workspace/responses/new', 'officer'),
      ...asked(`/workspace/responses/new?consultation=${consultation.id}`, 'officer'),
    ]
  },
  'a meeting, and what it is about': async () => {
    const { meeting } = await madeMeeting(PASTED)
    await madeQuestion(PASTED)
    const withPack = await madePack()
    return [
      ...['/meetings', `/meetings/${meeting.slug}`].map((path) => ({ path })),
      { path: `/meetings/${withPack.meeting.slug}/pack` },
      ...asked('/workspace/meetings', 'officer', 'reviewer'),
      ...['', '/edit', '/hide', '/agenda/new', '/interests/new', '/pack'].flatMap((tail) =>
        asked(`/workspace/meetings/${meeting.id}${tail}`, 'officer'),
      ),
      ...asked(`/workspace/meetings/${meeting.id}/prepare`, 'reviewer'),
      ...asked('/workspace/verdicts', 'officer'),
    ]
  },
}

const pageOf = ({ kind, ref }: { kind: string; ref: string | null }) =>
  registerHref(kind as RegisterKind, ref ?? '')

/** Expects that the open page fits telephones, tablets, desks and a sheet of A4. */
async function expectFits(page: Page): Promise<void> {
  for (const width of [320, 640, 992, 1280]) await expectNoWider(page, width)
  await page.emulateMedia({ media: 'print' })
  await expectNoWider(page, A4.width)
  await page.emulateMedia({ media: 'screen' })
}

for (const [what, write] of Object.entries(WRITINGS))
  test(`${what} of one word that is wider than the page fits wherever it is read`, async ({ browser }) => {
    const places = await write()
    for (const as of new Set(places.map((place) => place.as))) {
      const page = await browser.newPage()
      if (as) await signInAs(page, as)
      for (const { path } of places.filter((place) => place.as === as)) {
        expect((await page.goto(path))?.status(), path).toBe(200)
        await test.step(path, () => expectFits(page))
      }
      await page.close()
    }
  })
