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
    render: ({ holder: { name, cited } }) => (
      <>
        {name} {!cited.isConfirmed && <ToBeConfirmed />}
      </>
    ),
  },
  { key: 'post', label: 'Post', render: ({ post }) => post.title },
  { key: 'of', label: 'In', render: ({ of }) => of },
  { key: 'when', label: 'When', render: ({ holder }) => holder.when },
]

type Props = { posts: readonly HeldPost<PostView>[]; caption: string; isCertain: boolean }

/** The people in the public posts: those whom a source shows in post on that day, or else those last known there. */
export function WhoTable({ posts, caption, isCertain }: Props) {
  const lines = posts
    .flatMap((held) =>
      held.post.holders.map((holder, index) => ({ ...held, holder, id: `${held.post.slug}-${index}` })),
    )
    .filter(({ holder }) => holder.isCertain === isCertain)
  if (lines.length === 0) return null
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
