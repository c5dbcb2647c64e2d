import type { NextConfig } from 'next'
import { FORM_BYTES } from './lib/form-size'
import { PUBLIC_POLICY } from './lib/policy'

// Everything the public reads lives under app/(public)/[moment]; a path that names no moment means now.
const notPublic =
  'on-|now$|now/|workspace$|workspace/|sign-in$|sign-in/|invitation/|problem/|api/|_next/|.*\\.[a-z0-9]+$'

// No page of ours has a name that needs an escape, and Next answers 500 where one cannot be decoded: make it a 404.
const unreadable = { source: '/:path((?!_next/).*%.*)', destination: '/no-such-page' }

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

// Pages with scripts have a policy of their own (lib/kept-pages/workspace.ts), and development writes scripts into all.
const publicPolicy = {
  source: '/:path((?!(?:workspace|sign-in|invitation)(?:/|$)).*)',
  headers: [{ key: 'Content-Security-Policy', value: PUBLIC_POLICY }],
}

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types, those of the tests too; whoever only starts the site need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // The web server keeps and compresses pages itself: lib/kept-pages knows when the record has changed.
  cacheHandler: `${import.meta.dirname}/scripts/next-cache.mjs`,
  cacheMaxMemorySize: 0,
  compress: false,
  // Nobody is sent a title and a canonical link in the body of a page, where Next puts those that come late for its script to move.
  htmlLimitedBots: /.*/,
  // A page of somebody else's role answers 403 (app/workspace/forbidden.tsx).
  experimental: {
    // Each route of a plain page brings a copy of the model of the database, and the web server asks none of them.
    preloadEntriesOnStart: false,
    authInterrupts: true,
    serverActions: { bodySizeLimit: FORM_BYTES },
  },
  sassOptions: { quietDeps: true },
  redirects: async () => [
    { source: '/now', destination: '/', permanent: true },
    { source: '/now/:path*', destination: '/:path*', permanent: true },
  ],
  rewrites: async () => ({
    beforeFiles: [unreadable],
    afterFiles: [
      { source: '/', destination: '/now' },
      { source: `/:path((?!${notPublic}).+)`, destination: '/now/:path' },
      // Files of a response: their addresses end like those of the build, and name no moment either.
      {
        source: '/consultations/:path(.+/response\\.(?:docx|html))',
        destination: '/now/consultations/:path',
      },
    ],
    fallback: [],
  }),
  headers: async () => [
    { source: '/:path*', headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
    ...(process.env.NODE_ENV === 'production' ? [publicPolicy] : []),
  ],
}

export default config
