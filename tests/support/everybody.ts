import type { Actor } from '@/lib/permissions'
import { administrator, nobody, officerFor, reviewerOn, staffOf } from './people'
import { makeBody, makeOrganisation } from './record'

/** Everybody who can have to do with an item: its writer first, whoever has no role last. The public has no account. */
export const EVERYBODY = [
  'author',
  'colleague',
  'other councillor',
  'officer',
  'other officer',
  'staff',
  'other staff',
  'administrator',
  'nobody',
] as const
export type Who = (typeof EVERYBODY)[number]

/** All of them around one group and the body that it asks; the others belong to another group and another body. */
export async function makeEverybody(bodyId: string, debtorId: string): Promise<Record<Who, Actor>> {
  const [otherBody, otherDebtor] = [await makeBody('Another group'), await makeOrganisation('Another')]
  return {
    author: await reviewerOn(bodyId),
    colleague: await reviewerOn(bodyId),
    'other councillor': await reviewerOn(otherBody),
    officer: await officerFor(bodyId),
    'other officer': await officerFor(otherBody),
    staff: await staffOf(debtorId),
    'other staff': await staffOf(otherDebtor),
    administrator: await administrator(),
    nobody: await nobody(),
  }
}
