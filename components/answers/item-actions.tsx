import { formatEdtf } from '@/lib/dates'
import type { AnswerableItem, OwedView } from '@/lib/answers/owed-rules'
import { isAccepted, responseOf } from '@/lib/answers/rules'
import { DataTable, type Column } from '../ui/data-table'
import { LinkButton } from '../ui/link-button'
import { Section } from '../ui/section'

type Action = AnswerableItem['actions'][number]

const columns = (isMine: boolean): Column<Action>[] => [
  {
    key: 'title',
    label: 'Action',
    isRowHeader: true,
    render: ({ id, title }) => (isMine ? <a href={`/workspace/milestones/${id}`}>{title}</a> : title),
  },
  { key: 'on', label: 'Date', kind: 'date', render: ({ on }) => (on ? formatEdtf(on) : 'No date yet') },
  { key: 'done', label: 'Done', render: ({ hasHappened }) => (hasHappened ? 'Yes' : 'Not yet') },
]

/** What the body promised to do about a recommendation that it accepted. */
export function ItemActions({ view, item }: { view: OwedView; item: AnswerableItem }) {
  const mayPromise = view.isMine && item.parts.some(({ answers }) => isAccepted(responseOf(answers)))
  if (item.actions.length === 0 && !mayPromise) return null
  return (
    <Section id="actions" title="Actions promised">
      {item.actions.length === 0 ? (
        <p>No action has been promised yet.</p>
      ) : (
        <DataTable
          caption="Actions on this recommendation"
          captionHidden
          columns={columns(view.isMine)}
          rows={item.actions}
          rowKey={({ id }) => id}
        />
      )}
      {mayPromise && (
        <p>
          <LinkButton href={`/workspace/owed/${view.id}/action`} variant="secondary">
            Promise an action
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
