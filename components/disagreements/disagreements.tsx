import type { Disagreement as Shown } from '@/lib/disagreements/rules'
import { formatEdtf } from '@/lib/dates'
import { type Account, Disagreement } from '../ui/disagreement'

const account = ({ says, statedOn, source }: Shown['sides'][number], index: number): Account => {
  const date = statedOn ?? source.publishedOn
  return {
    id: `${source.key}-${index}`,
    says,
    source: source.title,
    publisher: source.publisher,
    date: date ? formatEdtf(date) : undefined,
    href: source.url ?? undefined,
  }
}

type Props = { disagreements: readonly Shown[]; headingLevel?: 2 | 3 | 4 }

/** Sources that say different things, side by side, and what this record shows meanwhile. */
export function Disagreements({ disagreements, headingLevel }: Props) {
  return disagreements.map(({ ref, title, weShow, sides }) => (
    <Disagreement
      key={ref}
      id={`disagreement-${ref.toLowerCase()}`}
      about={title}
      accounts={sides.map(account)}
      headingLevel={headingLevel}
    >
      <p>{weShow}</p>
    </Disagreement>
  ))
}
