import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { record } from '../audit/record'
import { db } from '../db'
import { fail, ok, type Result } from '../result'
import { forgiveTries, takeTurn } from './throttle'

type Change = { userId: string; sessionId: string; currentPassword: string; newPassword: string }

/**
 * Changes a person's own password and ends their other sessions. Wrong current passwords are slowed like those at the
 * sign-in page: whoever finds a screen unlocked cannot try them all.
 */
export async function changePassword(
  change: Change,
  address: string,
): Promise<Result<'wrong'> | { ok: false; error: 'wait'; seconds: number }> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: change.userId }, select: { email: true } })
  const seconds = await takeTurn(email, address)
  if (seconds > 0) return { ok: false, error: 'wait', seconds }
  const account = await db.account.findFirst({ where: { userId: change.userId, providerId: 'credential' } })
  if (
    !account?.password ||
    !(await verifyPassword({ hash: account.password, password: change.currentPassword }))
  )
    return fail('wrong')
  await forgiveTries(email, address)
  const hash = await hashPassword(change.newPassword)
  await db.$transaction(async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { password: hash } })
    await tx.session.deleteMany({ where: { userId: change.userId, id: { not: change.sessionId } } })
    const by = { userId: change.userId, label: 'Account holder' }
    await record(tx, by, { type: 'user', id: change.userId }, { action: 'password.changed', data: {} })
  })
  return ok()
}
