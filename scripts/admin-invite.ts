import './load-env'
import { invitationLink } from '@/lib/auth/invitations'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { inviteAdministrator } from '@/lib/people/commands'
import { INVITATION_DAYS } from '@/lib/people/rules'
import { EmailAddress } from '@/lib/people/schema'
import { migrate } from './database/migrate'
import { openDatabaseOfSite } from './database/open'
import { explain, plainFailure } from './plain-failure'

// `npm run admin:invite -- EMAIL`. It asks nothing about who calls it: a shell on the server is permission enough, and it is
// the way back in when no administrator can sign in any more.
try {
  const email = EmailAddress.safeParse(process.argv[2])
  if (!email.success) throw plainFailure('Give one email address: npm run admin:invite -- name@example.com')
  const database = await openDatabaseOfSite()
  try {
    await migrate(database.url)
    process.env.DATABASE_URL = database.url
    const link = invitationLink(await inviteAdministrator(email.data, now()))
    console.log(
      `A link for ${email.data}. It makes an administrator, works once, and for ${INVITATION_DAYS} days:\n${link}`,
    )
    if (!database.isEmbedded && !process.env.SITE_URL)
      console.log('No SITE_URL is set: begin the link with the address at which people reach the site.')
  } finally {
    await db.$disconnect()
    await database.close()
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
