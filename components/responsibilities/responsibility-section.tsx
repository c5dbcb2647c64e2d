import { formatPeriod } from '@/lib/dates'
import { type Moment, momentText } from '@/lib/moment'
import type { Responsibility } from '@/lib/responsibilities/queries'
import { historyOn, holdingsIn, type Holding } from '@/lib/responsibilities/rules'
import { SourcesTogether } from '../citations/sources-together'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { type Column, DataTable } from '../ui/data-table'
import { Details } from '../ui/details'
import { NotEstablished } from '../ui/not-established'
import { SummaryList } from '../ui/summary-list'
import { Holder, Holders } from './holders'

type Props = { responsibility: Responsibility; moment: Moment; glossary: PageGlossary }

const columnsFor = (moment: Moment): Column<Holding>[] => [
  {
    key: 'who',
    label: 'Who',
    isRowHeader: true,
    render: (holding) => <Holder holding={holding} moment={moment} />,
  },
  { key: 'when', label: 'When', render: ({ period }) => formatPeriod(period.startsOn, period.endsOn) },
  {
    key: 'law',
    label: 'Legal basis',
    render: ({ legalBasis, note }) => (
      <>
        {legalBasis ?? <NotEstablished />}
        {note && `. ${note}`}
      </>
    ),
  },
]

/** One function or funding stream: who is responsible on the day, and everybody who was before. */
export function ResponsibilitySection({ responsibility, moment, glossary }: Props) {
  const { slug, title, summary, holdings } = responsibility
  const today = holdingsIn({ id: 'day', scenario: 'in_force', at: moment }, holdings)
  const history = historyOn(holdings, moment)
  return (
    <section className="part" id={slug}>
      <h3>{title}</h3>
      <p>
        <GlossaryText glossary={glossary}>{summary}</GlossaryText>
      </p>
      <SummaryList
        rows={[
          {
            key: `Responsible ${momentText(moment)}`,
            value: <Holders holdings={today} moment={moment} hasNotes />,
          },
        ]}
      />
      <Details
        summary={
          <>
            Who was responsible before, and sources<span className="nhsuk-u-visually-hidden">: {title}</span>
          </>
        }
      >
        {history.length > 0 && (
          <DataTable
            caption={`${title}: who was responsible, the latest first`}
            columns={columnsFor(moment)}
            rows={history}
            rowKey={({ holder, period }) => `${holder} ${period.startsOn}`}
          />
        )}
        <SourcesTogether
          cited={holdings.map(({ cited }) => cited)}
          heading={`Sources: ${title}`}
          headingLevel={4}
        />
      </Details>
    </section>
  )
}
