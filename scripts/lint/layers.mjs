// The closed vocabulary of this project's files, and which kind may import which. The first pattern that fits counts.
// A file that fits none is an error: give it a name from this list, or add a kind here and say in the commit why.

const kinds = {
  generated: 'prisma/generated/**',
  health: 'app/api/health/**/route.ts',
  route: [
    'app/**/{page,layout,not-found,error,global-error,forbidden,unauthorized}.tsx',
    'app/**/route.{ts,tsx}',
    'app/{robots,sitemap,manifest}.ts',
  ],
  // Pages that React alone renders: how, each of them, and all of them for the web server.
  plain: 'app/**/{plain,write}-page.tsx',
  plains: 'app/*/plain-pages.ts',
  form: ['app/{workspace,sign-in,invitation}/**/{form,*-form}.tsx'],
  action: 'app/{workspace,sign-in,invitation}/**/actions.ts',
  component: 'components/**/*.tsx',
  env: 'lib/env.ts',
  clock: 'lib/clock.ts',
  database: 'lib/db.ts',
  auth: 'lib/auth/*.ts',
  audit: 'lib/audit/*.ts',
  query: 'lib/*/{queries,*-queries}.ts',
  command: 'lib/*/{commands,*-commands}.ts',
  pure: [
    'lib/*.ts',
    'lib/*/{schema,rules,*-rules,words,layout,filter}.ts',
    // Whole folders without a database: the geometry of the line map.
    'lib/line-map/*.ts',
  ],
  style: 'app/styles/*.{css,scss}',
  // What stands between the web server and Next.
  web: 'lib/kept-pages/*.ts',
  seed: 'prisma/seed/**/*.ts',
  script: ['scripts/**/*.{ts,mjs,cjs}', 'deploy/*.mjs'],
  test: 'tests/**/*.{ts,tsx}',
  config: '*.{ts,mjs}',
}

const everything = Object.keys(kinds)

const mayImport = {
  generated: ['generated'],
  health: ['database'],
  route: ['plain', 'component', 'form', 'action', 'query', 'auth', 'clock', 'env', 'pure', 'style'],
  plain: ['plain', 'component', 'query', 'clock', 'pure'],
  plains: ['plain', 'pure'],
  form: ['form', 'action', 'component', 'pure'],
  action: ['command', 'query', 'auth', 'clock', 'pure'],
  component: ['component', 'pure'],
  env: [],
  clock: ['env', 'pure'],
  database: ['env', 'generated', 'pure'],
  auth: ['auth', 'audit', 'query', 'command', 'database', 'generated', 'env', 'clock', 'pure'],
  audit: ['audit', 'generated', 'clock', 'pure'],
  query: ['query', 'database', 'generated', 'pure'],
  command: ['command', 'query', 'audit', 'database', 'generated', 'pure'],
  pure: ['pure'],
  web: ['web', 'pure'],
  seed: ['seed', 'audit', 'command', 'generated', 'pure'],
  script: everything.filter((kind) => !['route', 'form', 'action', 'component', 'test'].includes(kind)),
  test: everything,
  config: ['config', 'pure', 'script', 'test'],
}

export const layerSettings = {
  'boundaries/files': Object.entries(kinds).map(([category, pattern]) => ({ category, pattern })),
  'boundaries/files-single-match': true,
  'boundaries/elements': [],
}

// A view shows what a query answers: it may know the type, and still cannot ask.
const mayKnowTypesOf = { component: ['query'], form: ['query'] }

const allowTypes = ([kind, others]) => ({
  from: { file: { categories: kind } },
  allow: { to: { file: { categories: { anyOf: others } } }, dependency: { kind: 'type' } },
})

const allow = ([kind, others]) => ({
  from: { file: { categories: kind } },
  allow: { to: { file: { categories: { anyOf: others } } } },
})

export const layerRules = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/no-unknown-dependencies': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      policies: [
        ...Object.entries(mayImport)
          .filter(([, others]) => others.length > 0)
          .map(allow),
        ...Object.entries(mayKnowTypesOf).map(allowTypes),
      ],
    },
  ],
}
