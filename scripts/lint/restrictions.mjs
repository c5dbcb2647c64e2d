// What each place of the code may not do, beyond which files it may import (layers.mjs).

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Only lib/clock.ts reads the clock: take the moment, today or now as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Only lib/clock.ts reads the clock: take the moment, today or now as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Only lib/clock.ts reads the clock: take the moment, today or now as an argument.',
  },
]

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only lib/env.ts reads the environment: add a value there.',
}

const client = {
  selector: "ExpressionStatement[directive='use client']",
  message:
    'Only forms of the workspace and of sign-in run in the browser: public pages hold no client component.',
}

const wrapped = {
  selector: "CallExpression[callee.name='useEffect']",
  message: 'Read data on the server and let the page do without this.',
}

const unsaved = [
  "ImportSpecifier[imported.name='useActionState']",
  "MemberExpression[property.name='useActionState']",
].map((selector) => ({
  selector,
  message: 'A form keeps what was typed while the record is away: use useSaving (form-body.tsx).',
}))

const forbid = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules] })

const frameworks = [
  'next',
  'next/*',
  'react',
  'react-dom',
  'react-dom/*',
  '@prisma/*',
  'pg',
  'better-auth',
  'better-auth/*',
]

export const restrictions = [
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    rules: forbid(...clock, ...unsaved, environment, client, wrapped),
  },
  {
    files: [
      'app/{workspace,sign-in,invitation}/**/{form,*-form}.tsx',
      'components/workspace/**/*.tsx',
      'app/**/{error,global-error}.tsx',
    ],
    rules: forbid(...clock, ...unsaved, environment, wrapped),
  },
  { files: ['components/workspace/form-body.tsx'], rules: forbid(...clock, environment, wrapped) },
  {
    files: ['app/**/{form,*-form,error,global-error}.tsx', 'components/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/passwords/*'],
              allowTypeImports: true,
              message:
                'The words that passwords are compared with would go to every browser: check on the server.',
            },
          ],
        },
      ],
    },
  },
  { files: ['lib/clock.ts'], rules: forbid(environment, client) },
  { files: ['lib/env.ts'], rules: forbid(...clock, client) },
  {
    files: ['lib/*.ts', 'lib/*/{schema,rules,*-rules,words,layout}.ts'],
    ignores: ['lib/{env,clock,db}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: frameworks, message: 'Rules are plain functions: no Next, React or database.' },
          ],
        },
      ],
    },
  },
  {
    files: ['components/**/*.tsx', 'app/(public)/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'next/link', message: 'Public pages use <a>: they work without JavaScript.' },
            { name: 'next/headers', message: 'Public pages read no cookie and no header.' },
          ],
        },
      ],
    },
  },
]
