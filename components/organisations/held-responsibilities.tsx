import { formatPeriod } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import type { HeldResponsibility } from '@/lib/organisations/part-queries'
import { SourcesTogether } from '../citations/sources-together'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished, ToBeConfirmed } from '../ui/not-established'

type Props = { responsibilities: readonly HeldResponsibility[]; moment: Moment }

const columnsFor = (moment: Moment): Column<HeldResponsibility>[] => [
  {
    key: 'what',
    label: 'What',
    isRowHeader: true,
    render: ({ href, title, cited }) => (
      <>
        <a href={momentHref(moment, href)}>{title}</a> {!cited.isConfirmed && <ToBeConfirmed />}
      </>
    ),
  },
  {
    key: 'when',
    label: 'When',
    render: ({ period: { startsOn, endsOn } }) => formatPeriod(startsOn, endsOn),
  },
  { key: 'law', label: 'Legal basis', render: ({ legalBasis }) => legalBasis ?? <NotEstablished /> },
]

/** What it was responsible for, from and to. */
export function HeldResponsibilities({ responsibilities, moment }: Props) {
  return (
    <>
      <DataTable
        caption="Functions and money that it holds or held"
        columns={columnsFor(moment)}
        rows={responsibilities}
        rowKey={({ href, period }) => `${href} ${period.startsOn}`}
      />
      <SourcesTogether
        cited={responsibilities.map(({ cited }) => cited)}
        heading="Sources: responsibilities"
      />
    </>
  )
}
