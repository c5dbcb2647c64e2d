import { formatEdtf } from '@/lib/dates'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { statusWords } from '@/lib/milestones/words'
import { type Moment, momentHref } from '@/lib/moment'
import { OrganisationLink } from '../organisations/organisation-link'
import { type Column, DataTable } from '../ui/data-table'
import { Section } from '../ui/section'
import { StatusMark } from '../ui/status-mark'

type Props = { milestones: readonly ListedMilestone[]; moment: Moment }

const columnsFor = (moment: Moment): Column<ListedMilestone>[] => [
  {
    key: 'title',
    label: 'Milestone',
    isRowHeader: true,
    render: ({ slug, title }) => <a href={momentHref(moment, `/milestones/${slug}`)}>{title}</a>,
  },
  {
    key: 'late',
    label: 'Late',
    render: ({ status, standing, on }) => (
      <>
        <StatusMark status="late" word={statusWords(status, standing.expected, moment.on)} />
        {on && <span className="item-day">Expected {formatEdtf(on)}</span>}
      </>
    ),
  },
  {
    key: 'owner',
    label: 'Whose it is',
    render: ({ owner }) => <OrganisationLink organisation={owner} moment={moment} />,
  },
]

/** Promises of the timeline whose date has passed: they are kept in a ledger of their own. */
export function LateMilestones({ milestones, moment }: Props) {
  if (milestones.length === 0) return null
  return (
    <Section
      id="milestones"
      title="Promises on the timeline that are late"
      more={{ href: momentHref(moment, '/timeline?status=late'), text: 'These on the timeline' }}
    >
      <div className="register">
        <DataTable
          caption="Milestones that nobody has reported as done"
          columns={columnsFor(moment)}
          rows={milestones}
          rowKey={({ slug }) => slug}
        />
      </div>
    </Section>
  )
}
