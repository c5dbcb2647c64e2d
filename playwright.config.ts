import { defineConfig } from '@playwright/test'
import { chromium } from './tests/support/chromium'

const journeys = /journeys\/.*\.spec\.ts/
const plain = /plain\/.*\.spec\.ts/
const weight = /pages\/budgets\.spec\.ts/

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/browser-server.ts',
  forbidOnly: true,
  fullyParallel: true,
  // One more than a small build server has cores: a journey waits now and then, for the server or for the browser.
  workers: 3,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : 'list',
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: chromium,
  },
  projects: [
    // Pages are weighed with the record alone: what the other tests write into it would weigh too.
    { name: 'weight', testMatch: weight },
    ...[
      { name: 'with-javascript', testMatch: journeys },
      // Plain is what no script has a part in: public pages are sent without any.
      { name: 'without-javascript', testMatch: [journeys, plain], use: { javaScriptEnabled: false } },
      // What one look is enough for: every page, its headers, its validity.
      { name: 'pages', testMatch: /pages\/.*\.spec\.ts/, testIgnore: weight },
    ].map((project) => ({ ...project, dependencies: ['weight'] })),
  ],
})
