import type { Moment } from '@/lib/moment'
import type { OwedPage } from '@/lib/obligations/owed-queries'
import { DataTable } from '../ui/data-table'
import { Section } from '../ui/section'
import { ageColumns, bodyColumns, ownerColumns, placeColumns } from './owed-group-columns'

type Props = { page: OwedPage; moment: Moment }
/** Past these, an organisation is found by the filter. */
const MOST_OWNERS = 20

/** What is late, by who owes it, by place, by the group that asked and by how long it has been. */
export function OwedGroups({ page: { byOwner, byPlace, byBody, byAge }, moment }: Props) {
  return (
    <>
      <Section id="by-owner" title="By organisation">
        <DataTable
          caption={moment.isNow ? 'Who owes today what is late' : 'Who owed then what was late'}
          columns={ownerColumns(moment)}
          rows={byOwner.slice(0, MOST_OWNERS)}
          rowKey={({ value }) => value}
        />
        {byOwner.length > MOST_OWNERS && (
          <p>
            These {MOST_OWNERS} of {byOwner.length} organisations owe most of what is late. Choose any of them
            in <a href="#late">the filter below</a>.
          </p>
        )}
      </Section>
      <Section id="by-place" title="By place">
        {byPlace.length > 0 && (
          <DataTable
            caption="By the place of the council that asked"
            columns={placeColumns(moment)}
            rows={byPlace}
            rowKey={({ value }) => value}
          />
        )}
        <DataTable
          caption="By the group that asked"
          columns={bodyColumns(moment)}
          rows={byBody}
          rowKey={({ value }) => value}
        />
      </Section>
      <Section id="by-age" title="By age">
        <DataTable
          caption="How long it has been late"
          columns={ageColumns(moment)}
          rows={byAge}
          rowKey={({ value }) => value}
        />
      </Section>
    </>
  )
}
