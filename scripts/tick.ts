import './load-env'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { checkLogWhenDue } from '@/lib/events/check-commands'
import { noticeLate } from '@/lib/obligations/late-commands'
import { migrate } from './database/migrate'
import { openDatabaseOfSite } from './database/open'
import { explain } from './plain-failure'

// `npm run tick`: what the calendar brings about by itself. The web server does it too; running both, or this twice, does no harm.
try {
  const database = await openDatabaseOfSite()
  try {
    await migrate(database.url)
    process.env.DATABASE_URL = database.url
    const count = await noticeLate(now())
    await checkLogWhenDue(now())
    console.log(count === 0 ? 'Nothing has become late.' : `Recorded as having become late: ${count}.`)
  } finally {
    await db.$disconnect()
    await database.close()
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
