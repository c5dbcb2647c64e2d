import { authSecret, serverActionsKey } from './secrets'

// Left alone, Node lets its memory grow as far as the machine's: 470 MB after 300 pages, against 330 MB with these.
const modest = ['--max-old-space-size=256', '--max-semi-space-size=16']

/** Node's arguments for the web server of the production build, or for Next's own one in development. */
export function webArguments(mode: 'start' | 'dev', port: number): string[] {
  const ending = ['--import', './scripts/stop-with-parent.mjs']
  if (mode === 'start') return [...modest, ...ending, '--import', 'tsx', 'scripts/web-server.ts']
  const host = process.env.HOST ? ['-H', process.env.HOST] : []
  return [...ending, 'node_modules/next/dist/bin/next', 'dev', '-p', String(port), ...host]
}

/** What that process finds in its environment beside ours. */
export const webEnvironment = (mode: 'start' | 'dev', port: number, databaseUrl: string) => ({
  PORT: String(port),
  DATABASE_URL: databaseUrl,
  AUTH_SECRET: authSecret(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey(),
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: mode === 'dev' ? ('development' as const) : ('production' as const),
})
