export type ContentsItem = { id: string; title: string; note?: string }

type Props = { items: readonly ContentsItem[]; label?: string }

/** Links to the parts of a long page; nothing where it has none. */
export function PageContents({ items, label = 'On this page' }: Props) {
  if (items.length === 0) return null
  return (
    <nav className="jump-links" aria-label={label}>
      <ul>
        {items.map(({ id, title, note }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {note && ` (${note})`}
          </li>
        ))}
      </ul>
    </nav>
  )
}
