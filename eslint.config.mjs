import { fileURLToPath } from 'node:url'
import boundaries from 'eslint-plugin-boundaries'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { layerRules, layerSettings } from './scripts/lint/layers.mjs'
import { restrictions } from './scripts/lint/restrictions.mjs'

const resolver = fileURLToPath(new URL('./scripts/lint/resolve-alias.cjs', import.meta.url))

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      'prisma/generated/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Next asks for async functions where there may be nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['{app,components,lib,scripts}/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['**/*.tsx'], extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended] },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    plugins: { boundaries },
    settings: { ...layerSettings, 'import/resolver': { [resolver]: {} } },
    rules: layerRules,
  },
  ...restrictions,
)
