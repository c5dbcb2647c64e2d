import '../load-env'
import { explain } from '../plain-failure'
import { migrate } from './migrate'
import { openDatabaseOfSite } from './open'

// `npm run db:migrate`: for operators who let the database change before the new version starts.
try {
  const database = await openDatabaseOfSite()
  try {
    const names = await migrate(database.url)
    console.log(names.length ? `Applied: ${names.join(', ')}` : 'The database was up to date already.')
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
