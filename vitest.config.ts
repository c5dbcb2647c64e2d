import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const resolve = {
  alias: {
    '@': here('.'),
    // Outside Next this package refuses to load; its other half is an empty module.
    'server-only': here('node_modules/server-only/empty.js'),
  },
}

// No test measures time, so a busy machine fails none: a limit is only for what would never end.
const patient = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  resolve,
  test: {
    // Vitest would leave a core to itself, which is half of a small build server.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Far from London and a quarter of an hour off the rest of the world: a careless date shows at once.
          env: { TZ: 'Asia/Kathmandu' },
          ...patient,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/integration-server.ts',
          setupFiles: 'tests/support/own-database.ts',
          env: { TZ: 'Europe/London' },
          ...patient,
        },
      },
      {
        resolve,
        test: {
          name: 'cluster',
          include: ['tests/cluster/**/*.test.ts'],
          env: { TZ: 'Europe/London' },
          // Each starts several servers, and stops some of them.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
