import { type Moment, momentHref } from '@/lib/moment'
import {
  FILTER_KEYS,
  isNarrowed,
  registerQuery,
  type FilterKey,
  type Register,
  type RegisterFilter,
} from '@/lib/scrutiny-items/filter'
import { counted, formatCount } from '@/lib/numbers'
import type { RegisterPage } from '@/lib/scrutiny-items/register-queries'
import { EmptyState } from '../ui/empty-state'
import { filtersTold, OutcomeLine, short } from '../ui/outcome-line'
import { FILTER_LABELS } from './register-filter-form'

type Props = { moment: Moment; register: Register; filter: RegisterFilter; page: RegisterPage }

const NOUNS: Record<Register, string> = { questions: 'question', recommendations: 'recommendation' }

/** What each key is called in a sentence. */
const NAMES: Record<FilterKey, string> = {
  kind: 'kind',
  standing: 'standing',
  response: 'response',
  'asked-of': 'organisation asked',
  'owed-by': 'organisation that owes it',
  place: 'place',
  body: 'group',
  year: 'year',
}

/** A value that no item has, said plainly, with the way back to the rest of the filter. */
function UnknownValue({ moment, register, filter, name }: Omit<Props, 'page'> & { name: FilterKey }) {
  const rest = registerQuery(filter, { [name]: '' })
  return (
    <EmptyState
      title={
        <>
          No {NOUNS[register]} has the {NAMES[name]} “<bdi>{short(filter[name])}</bdi>”
        </>
      }
    >
      <p>Check how it is spelled in the address, or choose from the list above.</p>
      <p>
        <a href={momentHref(moment, `/${register}${rest && `?${rest}`}`)}>
          {rest ? 'Keep the other filters without this one' : `Show all ${register}`}
        </a>
      </p>
    </EmptyState>
  )
}

/** What would be here, where there is nothing yet. */
function NothingYet({ moment, register }: Pick<Props, 'moment' | 'register'>) {
  const noun = NOUNS[register]
  return (
    <EmptyState
      title={moment.isNow ? `No ${noun} has been agreed yet` : `No ${noun} was on record on this day`}
    >
      <p>
        Each {noun} is shown here from the day on which a group of councillors agreed it, with who owes the
        answer and what the group found.
      </p>
    </EmptyState>
  )
}

/** How many match, and what to do when none does. */
export function RegisterOutcome({ moment, register, filter, page }: Props) {
  const { total, matching, unknown } = page
  const isOn = isNarrowed(filter)
  const all = counted(total, NOUNS[register])
  return (
    <>
      <OutcomeLine
        outcome={isOn ? `${formatCount(matching)} of ${all}` : all}
        filters={[
          ...(filter.words ? [{ label: 'Words in what was asked', value: filter.words }] : []),
          ...filtersTold(FILTER_KEYS, filter, FILTER_LABELS, page.choices),
          ...(filter.late ? [{ label: 'Lateness', value: 'Late only' }] : []),
        ]}
      />
      {unknown.map((name) => (
        <UnknownValue key={name} name={name} moment={moment} register={register} filter={filter} />
      ))}
      {isOn && matching === 0 && unknown.length === 0 && (
        <EmptyState title={`No ${NOUNS[register]} matches all of these`}>
          <p>
            Choose fewer filters, or <a href={momentHref(moment, `/${register}`)}>show all {register}</a>.
          </p>
        </EmptyState>
      )}
      {total === 0 && !isOn && <NothingYet moment={moment} register={register} />}
    </>
  )
}
