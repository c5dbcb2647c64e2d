import { expect, it } from 'vitest'
import { schemaChange } from '@/scripts/database/schema-change'

it('finds nothing in the schema that no migration does: else run npm run db:migration -- NAME', async () => {
  expect(await schemaChange(process.env.DATABASE_URL ?? '')).toBeUndefined()
})
