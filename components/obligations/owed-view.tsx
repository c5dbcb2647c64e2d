import { abbreviationsIn, type GlossaryEntry } from '@/lib/glossary/rules'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { type Moment, momentHref } from '@/lib/moment'
import { formatCount } from '@/lib/numbers'
import { isNarrowedTo, NEW_DAYS, owedQuery, type OwedFilter, type OwedSort } from '@/lib/obligations/filter'
import type { OwedPage } from '@/lib/obligations/owed-queries'
import { owedWords } from '@/lib/obligations/words'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { PageContents } from '../layout/page-contents'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { EmptyState } from '../ui/empty-state'
import { Pagination } from '../ui/pagination'
import { Section } from '../ui/section'
import { LateMilestones } from './late-milestones'
import { OwedFilterForm, OwedOutcome } from './owed-filter'
import { OwedGroups } from './owed-groups'
import { OwedTable, type OwedSorts } from './owed-table'

type Props = {
  moment: Moment
  filter: OwedFilter
  page: OwedPage
  milestones: readonly ListedMilestone[]
  terms: readonly GlossaryEntry[]
}

/** The whole in three sentences. */
function leadOf({ late, lateOutcomes, newlyLateCount, byOwner }: OwedPage, moment: Moment): string {
  const when = moment.isNow ? '' : ' on this day'
  const is = moment.isNow ? ['is', 'are'] : ['was', 'were']
  if (late === 0) return `Nothing that is owed ${is[0]} late${when}.`
  const what = owedWords({ answers: late - lateOutcomes, outcomes: lateOutcomes })
  const first = `${what} ${late === 1 ? is[0] : is[1]} late${when}.`
  const second =
    newlyLateCount > 0 ? ` ${formatCount(newlyLateCount)} of them for no more than ${NEW_DAYS} days.` : ''
  const nobodys = byOwner.find(({ owner }) => owner === 'nobody')?.late ?? 0
  const third =
    nobodys > 0
      ? ` ${formatCount(nobodys)} of them ${nobodys === 1 ? 'is' : 'are'} owed by nobody, since the organisation that was asked is gone and no other has accepted it.`
      : ''
  return `${first}${second}${third}`
}

function contentsOf({ late, newlyLate, nobodys, outcomes }: OwedPage, hasMilestones: boolean) {
  const parts = [
    newlyLate.length > 0 && { id: 'new', title: 'Newly late' },
    nobodys.length > 0 && { id: 'nobody', title: 'Nobody has accepted this' },
    late > 0 && { id: 'by-owner', title: 'By organisation' },
    late > 0 && { id: 'by-place', title: 'By place' },
    late > 0 && { id: 'by-age', title: 'By age' },
    late > 0 && { id: 'late', title: 'All that is late' },
    outcomes.length > 0 && { id: 'outcomes', title: 'Outcomes of consultations' },
    hasMilestones && { id: 'milestones', title: 'Promises on the timeline' },
  ]
  return parts.filter((part) => part !== false)
}

/** The parts that lead: what became late of late, and what has no owner. */
function ShortLists({ page, moment }: Pick<Props, 'page' | 'moment'>) {
  const { newlyLate, newlyLateCount, nobodys, hasMoreNobodys } = page
  return (
    <>
      {newlyLate.length > 0 && (
        <Section
          id="new"
          title="Newly late"
          more={
            newlyLateCount > newlyLate.length
              ? {
                  href: momentHref(moment, '/owed?age=week#late'),
                  text: `All ${formatCount(newlyLateCount)} that are newly late`,
                }
              : undefined
          }
        >
          <OwedTable
            items={newlyLate}
            caption={`Late for no more than ${NEW_DAYS} days, the latest first`}
            moment={moment}
          />
        </Section>
      )}
      {nobodys.length > 0 && (
        <Section id="nobody" title="Nobody has accepted this">
          <p>
            The organisation that was asked is gone, and the law does not say which other one owes the answer.
            An NHS body can accept it, or the council’s scrutiny officer can name one.
          </p>
          <OwedTable items={nobodys} caption="Owed by nobody" moment={moment} hasOwner={false} />
          {hasMoreNobodys && (
            <p>
              These are the {formatCount(nobodys.length)} that are due first. All are among the{' '}
              <a href={momentHref(moment, '/questions?owed-by=nobody')}>questions</a> and{' '}
              <a href={momentHref(moment, '/recommendations?owed-by=nobody')}>recommendations</a>.
            </p>
          )}
        </Section>
      )}
    </>
  )
}

const CAPTIONS: Record<OwedSort, string> = {
  due: 'Late, the longest first',
  'due-last': 'Late, the latest first',
  asked: 'Late, what was asked first at the top',
  'asked-last': 'Late, what was asked last at the top',
}

/** Links that put the list into another order, by column. Longest late is what was due first. */
function sortsOf(filter: OwedFilter, moment: Moment): OwedSorts {
  const by = (up: OwedSort, down: OwedSort, first: OwedSort) => {
    const to = filter.sort === first ? (first === up ? down : up) : first
    const direction = { [up]: 'ascending', [down]: 'descending' } as const
    return {
      href: momentHref(moment, `/owed?${owedQuery(filter, { sort: to })}#late`),
      direction: (direction as Partial<Record<OwedSort, 'ascending' | 'descending'>>)[filter.sort],
    }
  }
  return { due: by('due-last', 'due', 'due'), asked: by('asked', 'asked-last', 'asked-last') }
}

function AllLate({ page, filter, moment }: Pick<Props, 'page' | 'filter' | 'moment'>) {
  const { items, pages, page: current } = page
  const link = (number: number) => ({
    href: momentHref(moment, `/owed?${owedQuery(filter, { page: number })}#late`),
    label: `page ${number} of ${pages}`,
  })
  return (
    <Section id="late" title="All that is late">
      <OwedFilterForm moment={moment} filter={filter} page={page} />
      <OwedOutcome moment={moment} filter={filter} page={page} />
      {items.length > 0 && (
        <OwedTable
          items={items}
          caption={`${CAPTIONS[filter.sort]}${pages > 1 ? `, page ${current} of ${pages}` : ''}`}
          moment={moment}
          sorts={sortsOf(filter, moment)}
        />
      )}
      <Pagination
        label="Pages of what is late"
        previous={current > 1 ? link(current - 1) : undefined}
        next={current < pages ? link(current + 1) : undefined}
        position={`Page ${current} of ${pages}`}
      />
    </Section>
  )
}

/** What is owed and late, and by whom. A narrowed page begins with what was asked for. */
export function OwedView({ moment, filter, page, milestones, terms }: Props) {
  const query = owedQuery(filter, { page: page.page })
  const { late, outcomes, items, newlyLate, nobodys } = page
  const texts = [...items, ...newlyLate, ...nobodys, ...outcomes].map(({ what }) => what)
  const all = late > 0 && <AllLate page={page} filter={filter} moment={moment} />
  const isNarrowed = isNarrowedTo(filter) || filter.sort !== 'due' || filter.page > 1
  return (
    <PublicPage moment={moment} path={`/owed${query && `?${query}`}`}>
      <PageTitle lead={leadOf(page, moment)}>
        {moment.isNow ? 'Owed and late' : 'What was owed and late'}
      </PageTitle>
      <AbbreviationKey
        entries={abbreviationsIn([...texts, ...milestones.map(({ title }) => title)], terms)}
        moment={moment}
      />
      {!isNarrowed && <PageContents items={contentsOf(page, milestones.length > 0)} />}
      {late === 0 && (
        <EmptyState title="Nothing is late">
          <p>
            An answer or an outcome is listed here from the day after its due date until it is given. What is
            owed and not late is among the <a href={momentHref(moment, '/questions')}>questions</a> and{' '}
            <a href={momentHref(moment, '/recommendations')}>recommendations</a>.
          </p>
        </EmptyState>
      )}
      {isNarrowed && all}
      <ShortLists page={page} moment={moment} />
      {late > 0 && <OwedGroups page={page} moment={moment} />}
      {!isNarrowed && all}
      {outcomes.length > 0 && (
        <Section id="outcomes" title="Outcomes that consultations owe">
          <OwedTable items={outcomes} caption="Outcomes promised and not yet published" moment={moment} />
        </Section>
      )}
      <LateMilestones milestones={milestones} moment={moment} />
    </PublicPage>
  )
}
