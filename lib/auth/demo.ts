import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Prisma, PrismaClient } from '@/prisma/generated/client/client'
import { record } from '../audit/record'
import { scopedRoleText, scopeSelect } from '../people/queries'
import { ROLE_NAMES } from '../people/words'
import type { Role } from '../permissions'

type Tx = Prisma.TransactionClient
type DemoPerson = { key: string; name: string; role: Role; organisations?: string[]; bodies?: string[] }
export type DemoSignIn = { role: string; email: string; password: string }

const REVIEW_GROUP = 'luton-health-review-group'

/** Nobody can mistake them for people, and mail to `.invalid` goes nowhere (RFC 2606). */
const PEOPLE: DemoPerson[] = [
  { key: 'reviewer', name: 'Cllr Demo Reviewer', role: 'reviewer', bodies: [REVIEW_GROUP] },
  { key: 'officer', name: 'Demo Scrutiny Officer', role: 'scrutiny_officer', bodies: [REVIEW_GROUP] },
  {
    key: 'staff',
    name: 'Demo NHS Staff',
    role: 'nhs_staff',
    organisations: ['central-east-icb', 'blmk-icb', 'blmk-ccg'],
  },
  { key: 'administrator', name: 'Demo Administrator', role: 'administrator' },
]

/**
 * Makes the four demonstration accounts where they are missing and sees to it that the kept passwords open them. For the
 * embedded database only: whoever calls this says where passwords are kept, by a key for each person.
 */
export async function ensureDemoAccounts(
  db: PrismaClient,
  passwordFor: (key: string) => string,
): Promise<DemoSignIn[]> {
  const signIns: DemoSignIn[] = []
  for (const person of PEOPLE) {
    const password = passwordFor(person.key)
    const userId = await db.$transaction((tx) => ensurePerson(tx, person))
    await ensurePassword(db, userId, password)
    signIns.push({ role: ROLE_NAMES[person.role], email: emailOf(person), password })
  }
  return signIns
}

const emailOf = ({ key }: DemoPerson) => `${key}@demo.invalid`

async function ensurePerson(tx: Tx, person: DemoPerson): Promise<string> {
  const email = emailOf(person)
  const create = { name: person.name, email, emailVerified: true }
  const { id: userId } = await tx.user.upsert({ where: { email }, create, update: {} })
  if ((await tx.roleGrant.count({ where: { userId } })) > 0) return userId
  for (const scope of await scopesOf(tx, person)) {
    const data = { userId, role: person.role, ...scope }
    const { id, ...scoped } = await tx.roleGrant.create({ data, select: { id: true, ...scopeSelect } })
    const entry = { action: 'role.granted', data: { role: scopedRoleText(scoped) } } as const
    await record(tx, { userId: null, label: 'Demonstration' }, { type: 'role_grant', id }, entry)
  }
  return userId
}

async function ensurePassword(db: PrismaClient, userId: string, password: string): Promise<void> {
  const providerId_accountId = { providerId: 'credential', accountId: userId }
  const account = await db.account.findUnique({ where: { providerId_accountId } })
  if (account?.password && (await verifyPassword({ hash: account.password, password }))) return
  const data = { password: await hashPassword(password) }
  const create = { ...providerId_accountId, userId, ...data }
  await db.account.upsert({ where: { providerId_accountId }, create, update: data })
}

async function scopesOf(tx: Tx, { organisations = [], bodies = [] }: DemoPerson) {
  const select = { id: true }
  const scopes: { organisationId?: string; bodyId?: string }[] = []
  for (const slug of organisations)
    scopes.push({ organisationId: (await tx.organisation.findUniqueOrThrow({ where: { slug }, select })).id })
  for (const slug of bodies)
    scopes.push({ bodyId: (await tx.body.findUniqueOrThrow({ where: { slug }, select })).id })
  return scopes.length > 0 ? scopes : [{}]
}
