import type { OwnItem } from '@/lib/packs/own-queries'
import type { Draft } from '@/lib/packs/schema'
import { KIND_WORDS, STATE_WORDS } from '@/lib/scrutiny-items/words'
import { PackWords } from '../packs/pack-words'
import { DataTable, type Column } from '../ui/data-table'
import { Section } from '../ui/section'

type Props = { id: string; title: string; lead?: string; none: string; paragraphs: readonly Draft[] }

/** One part of what a member reads before a meeting. */
export function PrepareSection({ id, title, lead, none, paragraphs }: Props) {
  return (
    <Section id={id} title={title}>
      {lead && <p>{lead}</p>}
      {paragraphs.length === 0 && <p>{none}</p>}
      {paragraphs.map((words) => (
        <article className="prepare" key={words.key}>
          <PackWords words={words} hrefOf={(href) => href} />
        </article>
      ))}
    </Section>
  )
}

const SHOWN = 120

const columns: Column<OwnItem>[] = [
  {
    key: 'text',
    label: 'Words',
    isRowHeader: true,
    render: ({ text, href }) => {
      const words = text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text
      return <a href={href}>{words}</a>
    },
  },
  { key: 'kind', label: 'Kind', render: ({ kind }) => KIND_WORDS[kind] },
  { key: 'ref', label: 'Reference', render: ({ ref }) => ref ?? 'None yet' },
  { key: 'state', label: 'State', render: ({ state }) => STATE_WORDS[state] },
]

/** What the member recorded, drafts too. */
export function OwnItems({ items }: { items: readonly OwnItem[] }) {
  return (
    <Section id="own" title="My own items">
      {items.length === 0 ? (
        <p>You have nothing open for this group.</p>
      ) : (
        <DataTable
          caption="Recorded by you for this group, the latest on top"
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  )
}
