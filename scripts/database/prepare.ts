import { seed } from '@/prisma/seed'
import { db } from '@/lib/db'
import { demoSignIns } from '../demo-sign-ins'
import { explain } from '../plain-failure'
import { migrate } from './migrate'

// A process of its own (see prepare-in-child.ts), so that the starter does not keep the engine and the seed in memory.
try {
  const applied = await migrate(process.env.DATABASE_URL ?? '')
  if (applied.length > 0) console.log(`Brought the database up to date (${applied.length} migrations).`)
  await seed(db)
  process.send?.(process.env.DEMO_ACCOUNTS ? await demoSignIns(db) : [])
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
} finally {
  await db.$disconnect()
  process.disconnect?.()
}
