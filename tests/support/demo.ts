import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { dataDir } from '@/scripts/secrets'

export type Key = 'reviewer' | 'officer' | 'staff' | 'administrator'

/** How to sign in as a demonstration person. */
export function demo(key: Key): { email: string; password: string } {
  const kept = JSON.parse(readFileSync(join(dataDir, 'demo-sign-ins.json'), 'utf8')) as Record<Key, string>
  return { email: `${key}@demo.invalid`, password: kept[key] }
}

/** Fills in the sign-in page that is open. */
export async function fillSignIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Signs in by the form, for a session of this browser's own, and stands at the start of the workspace. */
export async function signInByForm(page: Page, key: Key) {
  await page.goto('/sign-in')
  await fillSignIn(page, demo(key))
  await expect(page).toHaveURL(/\/workspace$/)
}
