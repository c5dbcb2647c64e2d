import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // Only for `prisma` commands run by hand on an operator's own database; ours go through scripts/database.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
