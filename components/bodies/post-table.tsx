import type { HolderView, PostView } from '@/lib/bodies/queries'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished, ToBeConfirmed } from '../ui/not-established'

type Line = { id: string; post: string; holder: HolderView | null; isFormer: boolean }

function linesOf({ slug, title, holders, former }: PostView): Line[] {
  const line = (holder: HolderView, isFormer: boolean, index: number) => ({
    id: [slug, isFormer, index].join(' '),
    post: title,
    holder,
    isFormer,
  })
  const nobody = { id: slug, post: title, holder: null, isFormer: false }
  return [
    ...(holders.length > 0 ? holders.map((holder, index) => line(holder, false, index)) : [nobody]),
    ...former.map((holder, index) => line(holder, true, index)),
  ]
}

function Who({ holder, isFormer }: Line) {
  if (!holder) return <NotEstablished>Nobody in post is established</NotEstablished>
  const { name, isCertain, cited } = holder
  return (
    <>
      {name}
      {isFormer ? ' (before)' : !isCertain && ' (last known)'} {!cited.isConfirmed && <ToBeConfirmed />}
    </>
  )
}

const columns: Column<Line>[] = [
  { key: 'post', label: 'Post', isRowHeader: true, render: ({ post }) => post },
  { key: 'who', label: 'Who', render: (line) => <Who {...line} /> },
  {
    key: 'when',
    label: 'When',
    render: ({ holder }) => holder && (holder.note ? `${holder.when}. ${holder.note}` : holder.when),
  },
]

type Props = { posts: readonly PostView[]; caption: string; isOver: boolean }

/** Who holds and held the public posts of an organisation or a body. Where it is over, nobody is missing from a post. */
export function PostTable({ posts, caption, isOver }: Props) {
  const lines = posts.flatMap(linesOf).filter(({ holder }) => holder !== null || !isOver)
  if (lines.length === 0) return null
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
