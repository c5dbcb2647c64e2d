import type { PostView } from '@/lib/bodies/queries'
import type { HeldPost } from '@/lib/structure/rules'
import { type Column, DataTable } from '../ui/data-table'
import { ToBeConfirmed } from '../ui/not-established'

type Line = HeldPost<PostView> & { holder: PostView['holders'][number]; id: string }

const columns: Column<Line>[] = [
  {
    key: 'who',
    label: 'Who',
    isRowHeader: true,
    render: ({ holder: { name, isCertain, cited } }) => (
      <>
        {name}
        {!isCertain && ' (last known)'} {!cited.isConfirmed && <ToBeConfirmed />}
      </>
    ),
  },
  { key: 'post', label: 'Post', render: ({ post }) => post.title },
  { key: 'of', label: 'In', render: ({ of }) => of },
  { key: 'when', label: 'When', render: ({ holder }) => holder.when },
]

/** Who was who: the people in the public posts, as far as it is established. */
export function WhoTable({ posts, caption }: { posts: readonly HeldPost<PostView>[]; caption: string }) {
  const lines = posts.flatMap((held) =>
    held.post.holders.map((holder, index) => ({ ...held, holder, id: `${held.post.slug}-${index}` })),
  )
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
