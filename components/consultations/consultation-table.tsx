import { formatEdtf, formatPeriod } from '@/lib/dates'
import type { ListedConsultation } from '@/lib/consultations/listed-rules'
import { CONSULTATION_KIND_WORDS, stateWords } from '@/lib/consultations/words'
import { type Moment, momentHref } from '@/lib/moment'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished } from '../ui/not-established'
import { StateTag } from './state-tag'

const columnsAt = (moment: Moment): Column<ListedConsultation>[] => [
  {
    key: 'title',
    label: 'Consultation',
    isRowHeader: true,
    render: ({ slug, title }) => <a href={momentHref(moment, `/consultations/${slug}`)}>{title}</a>,
  },
  { key: 'kind', label: 'Kind', render: ({ kind }) => CONSULTATION_KIND_WORDS[kind] },
  { key: 'by', label: 'By', render: ({ publisher }) => publisher.name },
  { key: 'dates', label: 'Dates', render: (row) => <Dates consultation={row} /> },
  {
    key: 'state',
    label: 'State',
    render: (row) => <StateTag state={row.state}>{stateWords(row, moment.on)}</StateTag>,
  },
]

function Dates({ consultation: { opensOn, closesOn } }: { consultation: ListedConsultation }) {
  if (opensOn && closesOn) return formatPeriod(opensOn, closesOn)
  if (opensOn) return `opened ${formatEdtf(opensOn)}`
  return closesOn ? `closed ${formatEdtf(closesOn)}` : <NotEstablished />
}

type Props = { caption: string; consultations: readonly ListedConsultation[]; moment: Moment }

/** Consultations with what each is, when it ran and where it stands. */
export function ConsultationTable({ caption, consultations, moment }: Props) {
  return (
    <DataTable
      caption={caption}
      columns={columnsAt(moment)}
      rows={consultations}
      rowKey={({ slug }) => slug}
    />
  )
}
