import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'blmk-no-site-'))

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

it('makes no database for a command about a site that it was not told of', async () => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', '')
  const { openDatabaseOfSite } = await import('@/scripts/database/open')
  await expect(openDatabaseOfSite()).rejects.toThrow('This finds no database: no DATABASE_URL is set')
  expect(readdirSync(folder)).toEqual([])
})
