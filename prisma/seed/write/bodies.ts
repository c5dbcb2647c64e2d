import { idOf } from './ids'
import type { Writer } from './writer'

/** Bodies and who sits on them; then posts, people and who held which post. */
export async function writeBodies(writer: Writer): Promise<void> {
  const { tx, record, ref, maybe, add, link, cite } = writer
  await add(
    tx.body,
    record.bodies.map(({ host, members: _members, refPrefix, cites, ...body }) => {
      const id = ref('body', body.slug)
      cite({ bodyId: id }, cites)
      return { id, ...body, hostId: maybe('organisation', host), refPrefix: refPrefix ?? null }
    }),
  )
  await link(
    tx.bodyMember,
    record.bodies.flatMap(({ slug, members = [] }) =>
      members.map((member) => ({ bodyId: ref('body', slug), organisationId: ref('organisation', member) })),
    ),
  )
  await writePosts(writer)
  await writeTenures(writer)
}

async function writePosts({ tx, record, ref, maybe, add }: Writer): Promise<void> {
  await add(
    tx.post,
    record.posts.map(({ slug, title, organisation, body, singleHolder = true }) => ({
      id: ref('post', slug),
      slug,
      title,
      organisationId: maybe('organisation', organisation),
      bodyId: maybe('body', body),
      singleHolder,
    })),
  )
  await add(
    tx.person,
    record.people.map((person) => ({ id: ref('person', person.slug), ...person })),
  )
}

async function writeTenures({ tx, record, ref, add, cite }: Writer): Promise<void> {
  const single = new Map(record.posts.map((post) => [post.slug, post.singleHolder ?? true]))
  await add(
    tx.tenure,
    record.tenures.map(({ post, person, cites, ...tenure }) => {
      const id = idOf('tenure', post, person)
      cite({ tenureId: id }, cites)
      const held = { postId: ref('post', post), singleHolder: single.get(post) ?? true }
      return { id, ...held, personId: ref('person', person), ...tenure }
    }),
  )
}
