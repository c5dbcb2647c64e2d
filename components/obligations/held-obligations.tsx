import { type Moment, momentHref, momentText } from '@/lib/moment'
import { formatCount } from '@/lib/numbers'
import type { Held } from '@/lib/obligations/held-queries'
import { owedWords } from '@/lib/obligations/words'
import { OrganisationLink } from '../organisations/organisation-link'
import { Section } from '../ui/section'
import { OwedTable } from './owed-table'

type Props = { held: Held; organisation: { slug: string; name: string; standing: string }; moment: Moment }

const many = (count: number, outcomes: number) => owedWords({ answers: count - outcomes, outcomes })

/** What it owes, and how much of that was asked of others that are gone. */
function Owes({ held, organisation: { slug, name }, moment }: Props) {
  const { items, total, late, inherited, notEstablished, outcomes } = held
  if (total === 0) return null
  const all = (register: string) => momentHref(moment, `/${register}?owed-by=${slug}`)
  return (
    <Section id="owes" title={moment.isNow ? 'What it owes today' : `What it owed ${momentText(moment)}`}>
      <p>
        {name} {moment.isNow ? 'owes' : 'owed'} {many(total, outcomes)}.{' '}
        {late > 0 ? `${formatCount(late)} of them ${moment.isNow ? 'are' : 'were'} late.` : 'None is late.'}{' '}
        {inherited > 0 &&
          `${formatCount(inherited)} of them were first asked of other organisations, whose place it took or whose work it does.`}{' '}
        {notEstablished > 0 &&
          `Of ${formatCount(notEstablished)}, asked before this record existed, it is not established whether an answer came.`}
      </p>
      <OwedTable
        items={items}
        caption={
          items.length < total
            ? `The ${items.length} that are due first, of ${formatCount(total)}`
            : 'What it owes, what is due first at the top'
        }
        moment={moment}
        hasOwner={false}
      />
      {items.length < total && (
        <p>
          All of them: <a href={all('questions')}>questions</a> and{' '}
          <a href={all('recommendations')}>recommendations</a>
          {outcomes > 0 && (
            <>
              , beside the <a href={momentHref(moment, '/owed#outcomes')}>outcomes of consultations</a>
            </>
          )}
          .
        </p>
      )}
    </Section>
  )
}

/** What it had not answered when it went or gave the work away, and with whom that is. */
function Left({ held: { left, leftItems, leftTotal }, organisation, moment }: Props) {
  if (leftTotal === 0) return null
  const title = organisation.standing === 'gone' ? 'What it left unanswered' : 'What it passed on unanswered'
  return (
    <Section id="left" title={title}>
      <p>Owed {moment.isNow ? 'today' : momentText(moment)} by:</p>
      <ul>
        {left.map(({ owner, count, late, outcomes }) => (
          <li key={owner === 'nobody' ? owner : owner.slug}>
            {owner === 'nobody' ? (
              <strong>Nobody has accepted it</strong>
            ) : (
              <OrganisationLink organisation={owner} moment={moment} />
            )}
            : {many(count, outcomes)}
            {late > 0 && `, ${formatCount(late)} late`}
          </li>
        ))}
      </ul>
      <OwedTable
        items={leftItems}
        caption={
          leftItems.length < leftTotal
            ? `The ${leftItems.length} that were due first, of ${formatCount(leftTotal)}`
            : 'Asked of it or passed to it, and not answered'
        }
        moment={moment}
      />
    </Section>
  )
}

/** What an organisation owes, and what it left to others. */
export const HeldObligations = (props: Props) => (
  <>
    <Owes {...props} />
    <Left {...props} />
  </>
)
