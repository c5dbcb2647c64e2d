import { expect, test, type Page } from '@playwright/test'
import inject from 'light-my-request'
import { takePlace } from '@/lib/auth/throttle'
import { FORM_BYTES } from '@/lib/form-size'
import { problems } from '../../support/forms'
import { formRoutes } from '../../support/routes'
import { signInAs } from '../../support/sessions'
import { madeMilestone } from '../../support/setting'
import { fillWhole, typedInto } from '../../support/typing'
import { addressOf, VISITS, type Visit } from '../../support/visits'
import { whileAway } from '../../support/while-away'

// Nothing is given back where there is a password, and these forms ask for little else.
const WITH_PASSWORD = ['/invitation/[token]', '/sign-in', '/workspace/account/password']

const formOf = (page: Page) => page.locator('main form[novalidate]')

/** From now on every form that is sent finds the record away. Without a script the web server answers for it, as it really does. */
async function takeRecordAway(page: Page) {
  const away = whileAway(await (await page.request.get('/problem/unreachable')).text())
  await page.route('**/*', async (route) => {
    const request = route.request()
    if (request.method() !== 'POST') return route.continue()
    const { pathname, search } = new URL(request.url())
    const { statusCode, headers, payload } = await inject(away, {
      method: 'POST',
      url: pathname + search,
      headers: await request.allHeaders(),
      payload: request.postDataBuffer() ?? undefined,
    })
    await route.fulfill({
      status: statusCode,
      contentType: String(headers['content-type']),
      body: payload,
    })
  })
}

/** Whether there is a form at this address; if so, that all of it is still there after it could not be saved. */
async function expectKept(page: Page, visit: Visit, isScripted: boolean): Promise<boolean> {
  await page.goto(await addressOf(visit))
  const form = formOf(page)
  if ((await form.count()) === 0) return false
  await fillWhole(form)
  const typed = await typedInto(form)
  await takeRecordAway(page)
  await form.locator('button:not([name="change"])').first().click()
  if (isScripted) await expect(problems(page)).toContainText('This could not be saved just now')
  const again = isScripted ? form : page.locator('main form[method="post"]')
  await expect(again.getByRole('button').first()).toBeVisible()
  // A choice can bring a further question with it.
  expect(await typedInto(again)).toEqual(expect.arrayContaining(typed))
  await page.unrouteAll()
  return true
}

for (const route of formRoutes().filter((each) => !WITH_PASSWORD.includes(each))) {
  test(`what was typed at ${route} is kept while the record is away`, async ({ page, javaScriptEnabled }) => {
    let forms = 0
    for (const visit of VISITS[route] ?? []) {
      if (visit.as) await signInAs(page, visit.as)
      if (await expectKept(page, visit, javaScriptEnabled)) forms += 1
    }
    expect(forms).toBeGreaterThan(0)
  })
}

test('a form that found the record away can be sent again', async ({ page, javaScriptEnabled }) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  await page.getByLabel('Comment').check()
  await page.getByLabel('Your feedback').fill('Long thought about.')
  await takeRecordAway(page)
  const send = page.getByRole('button', { name: 'Send to be checked' })
  await send.click()
  const again = javaScriptEnabled ? send : page.getByRole('button', { name: 'Send it again' })
  await expect(
    javaScriptEnabled ? problems(page) : page.getByText('What you typed is still here'),
  ).toBeVisible()
  await page.unrouteAll()
  await again.click()
  await expect(page.getByText('Waiting to be checked')).toBeVisible()
})

test('a form that is longer than the portal reads is given back, to be made shorter', async ({
  page,
  javaScriptEnabled,
}) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  await page.getByLabel('Comment').check()
  const long = 'too long '.repeat(FORM_BYTES / 9)
  await page.getByLabel('Your feedback').fill(long)
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  await expect(javaScriptEnabled ? problems(page) : page.getByRole('heading', { level: 1 })).toContainText(
    'This is too long to be sent at once',
  )
  const box = page.getByLabel(javaScriptEnabled ? 'Your feedback' : 'What you wrote')
  expect((await box.inputValue()).length).toBe(long.length)
  await box.fill('Short enough.')
  await page.getByRole('button', { name: javaScriptEnabled ? 'Send to be checked' : 'Send it again' }).click()
  await expect(page.getByText('Waiting to be checked')).toBeVisible()
})

test('whoever is signed out, where too much was sent already, is told that nothing is kept', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  const address = `2001:db8:0:${javaScriptEnabled ? 1 : 2}::1`
  await context.setExtraHTTPHeaders({ 'x-forwarded-for': address })
  const { id } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  await page.getByLabel('Your feedback').fill('Typed for long.')
  await context.clearCookies()
  while (await takePlace(address, FORM_BYTES));
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  if (!javaScriptEnabled) {
    await expect(page.getByRole('main')).toContainText('What you typed is not kept here')
    return
  }
  await expect(problems(page)).toContainText('You are not signed in any more, so nothing was saved')
  await expect(page.getByLabel('Your feedback')).toHaveValue('Typed for long.')
})
