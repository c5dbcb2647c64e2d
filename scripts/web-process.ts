import { WEB_SERVER } from './bundle-web-server'
import { authSecret, serverActionsKey } from './secrets'

// What it holds under load, and why these: docs/decisions/0013-memory.md.
const modest = ['--max-old-space-size=256', '--max-semi-space-size=8']

// Linux: memory freed by one thread is used again by another, instead of each keeping its own; and what a page or its compression took
// goes back to the system.
const frugal = {
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
  MALLOC_MMAP_THRESHOLD_: process.env.MALLOC_MMAP_THRESHOLD_ ?? '1048576',
  MALLOC_TRIM_THRESHOLD_: process.env.MALLOC_TRIM_THRESHOLD_ ?? '8388608',
}

/** Node's arguments for the web server of the production build, or for the one that shows changes as they are made. */
export function webArguments(mode: 'start' | 'dev'): string[] {
  const ending = ['--import', './scripts/stop-with-parent.mjs']
  return mode === 'start'
    ? [...modest, ...ending, WEB_SERVER]
    : [...ending, '--import', 'tsx', 'scripts/dev-server.ts']
}

/** What that process finds in its environment beside ours. */
export const webEnvironment = (mode: 'start' | 'dev', port: number, databaseUrl: string) => ({
  PORT: String(port),
  DATABASE_URL: databaseUrl,
  AUTH_SECRET: authSecret(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey(),
  NEXT_TELEMETRY_DISABLED: '1',
  ...frugal,
  NODE_ENV: mode === 'dev' ? ('development' as const) : ('production' as const),
})
