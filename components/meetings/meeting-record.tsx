import { INTEREST_WORDS } from '@/lib/meetings/words'
import type { Declaration } from '@/lib/meetings/declaration-rules'
import type { AgendaLine, NamedItem, VerdictLine } from '@/lib/meetings/record-queries'
import { type Moment, momentHref } from '@/lib/moment'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { FINDING_WORDS } from '@/lib/standing/words'
import { type Column, DataTable } from '../ui/data-table'
import { Section } from '../ui/section'

type Of<Row> = { rows: readonly Row[]; moment: Moment }

function ItemLink({ item, moment }: { item: NamedItem; moment: Moment }) {
  const words = `${KIND_WORDS[item.kind]} ${item.ref}`
  return item.href ? <a href={momentHref(moment, item.href)}>{words}</a> : words
}

/** What is to be discussed, in order, each with the item of the register that is to be considered there. */
export function Agenda({ rows, moment }: Of<AgendaLine>) {
  if (rows.length === 0) return null
  return (
    <Section id="agenda" title="On the agenda">
      <ol>
        {rows.map(({ title, text, item }, index) => (
          <li key={index}>
            {title}
            {text && `: ${text}`}
            {item && (
              <>
                {' '}
                (<ItemLink item={item} moment={moment} />)
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const declared: Column<Declaration>[] = [
  { key: 'member', label: 'Member', isRowHeader: true, render: ({ member }) => member },
  { key: 'kind', label: 'Kind', render: ({ kind }) => INTEREST_WORDS[kind] },
  { key: 'interest', label: 'Interest', render: ({ interest }) => <span dir="auto">{interest}</span> },
  { key: 'item', label: 'Of', render: ({ itemTitle }) => itemTitle ?? 'The whole meeting' },
]

/** What members declared (Localism Act 2011, section 31). */
export function Interests({ rows }: Pick<Of<Declaration>, 'rows'>) {
  if (rows.length === 0) return null
  return (
    <Section id="interests" title="Declarations of interest">
      <DataTable
        caption="Interests that members declared at this meeting"
        columns={declared}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const judged = (moment: Moment): Column<VerdictLine>[] => [
  {
    key: 'item',
    label: 'On',
    isRowHeader: true,
    render: ({ item, part }) => (
      <>
        <ItemLink item={item} moment={moment} />
        {part !== null && `, part ${part}`}
      </>
    ),
  },
  { key: 'finding', label: 'Finding', render: ({ finding }) => FINDING_WORDS[finding] },
  { key: 'reason', label: 'Reason', render: ({ reason }) => <span dir="auto">{reason}</span> },
]

/** What the group found at this meeting of the answers that it had been given. */
export function Findings({ rows, moment }: Of<VerdictLine>) {
  if (rows.length === 0) return null
  return (
    <Section id="findings" title="What the group found">
      <DataTable
        caption="Findings on answers, recorded at this meeting"
        columns={judged(moment)}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}
