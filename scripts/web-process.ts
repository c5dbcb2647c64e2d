import { authSecret, serverActionsKey } from './secrets'

/** Node's arguments for the web server of the production build, or for Next's own one in development. */
export function webArguments(mode: 'start' | 'dev', port: number): string[] {
  const ending = ['--import', './scripts/stop-with-parent.mjs']
  if (mode === 'start') return [...ending, '--import', 'tsx', 'scripts/web-server.ts']
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
