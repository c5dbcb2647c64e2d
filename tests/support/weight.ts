import { setTimeout } from 'node:timers/promises'
import type { APIRequestContext, Browser, Response } from '@playwright/test'

/** What a browser loads to show a page, in bytes as they travel. */
export type Weight = { html: number; css: number; script: number; font: number; other: number }

const KINDS: Record<string, keyof Weight> = {
  document: 'html',
  stylesheet: 'css',
  script: 'script',
  font: 'font',
}

/** Visits a page as somebody does who was never here before, and weighs all that comes. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const answers: Response[] = []
  page.on('response', (answer) => answers.push(answer))
  await page.goto(url, { waitUntil: 'networkidle' })
  const weight: Weight = { html: 0, css: 0, script: 0, font: 0, other: 0 }
  for (const answer of answers) {
    const { responseBodySize } = await answer.request().sizes()
    weight[KINDS[answer.request().resourceType()] ?? 'other'] += responseBodySize
  }
  await context.close()
  return weight
}

/** Asks for a page until it is pressed, as one that is read often is soon. What is made for one reader never is. */
export async function readOften(request: APIRequestContext, path: string): Promise<void> {
  for (let times = 0; times < 20; times++) {
    if ((await request.get(path)).headers().etag?.includes('-pressed')) return
    await setTimeout(50)
  }
}

/** All of it together. */
export const totalOf = (weight: Weight): number =>
  Object.values(weight).reduce((sum, bytes) => sum + bytes, 0)
