import { expect, it } from 'vitest'
import { ensureDemoAccounts } from '@/lib/auth/demo'
import { actorOf, sessionOf } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { signedIn } from '../../support/accounts'

const passwordFor = (key: string) => `the password of the ${key}`

async function makeWhatTheyActFor() {
  await db.body.create({
    data: {
      slug: 'luton-health-review-group',
      name: 'Review group',
      kind: 'review_group',
      about: 'A group.',
    },
  })
  for (const slug of ['central-east-icb', 'blmk-icb', 'blmk-ccg'])
    await db.organisation.create({
      data: {
        slug,
        kind: 'integrated_care_board',
        about: 'A body.',
        names: { create: { name: slug, shortName: slug } },
      },
    })
}

it('makes four people who can sign in, each with a role, and doubles nothing when run again', async () => {
  await makeWhatTheyActFor()
  const first = await ensureDemoAccounts(db, passwordFor)
  expect(await ensureDemoAccounts(db, passwordFor)).toEqual(first)
  expect(first.map(({ role }) => role)).toEqual([
    'Review group member',
    'Scrutiny officer',
    'NHS staff',
    'Administrator',
  ])
  expect([await db.user.count(), await db.roleGrant.count(), await db.event.count()]).toEqual([4, 6, 6])
  for (const { email, password } of first) {
    const session = await sessionOf(await signedIn(email, password))
    expect((session && (await actorOf(session)))?.grants.length).toBeGreaterThan(0)
  }
})

it('makes the kept passwords fit again, and gives back no role that was taken away', async () => {
  await db.roleGrant.updateMany({ where: { role: 'reviewer' }, data: { revokedAt: new Date() } })
  const [reviewer] = await ensureDemoAccounts(db, (key) => `another ${passwordFor(key)}`)
  const session = await sessionOf(await signedIn('reviewer@demo.invalid', reviewer?.password))
  expect(session && (await actorOf(session)).grants).toEqual([])
})
