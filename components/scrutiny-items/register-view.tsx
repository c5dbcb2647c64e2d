import { abbreviationsIn, type GlossaryEntry } from '@/lib/glossary/rules'
import { type Moment, momentHref } from '@/lib/moment'
import { registerQuery, type Register, type RegisterFilter, type Sort } from '@/lib/scrutiny-items/filter'
import { shortened } from '@/lib/scrutiny-items/listed-rules'
import type { RegisterPage } from '@/lib/scrutiny-items/register-queries'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { Pagination } from '../ui/pagination'
import { ItemTable } from './item-table'
import { RegisterFilterForm } from './register-filter-form'
import { RegisterOutcome } from './register-outcome'
import { StandingCounts } from './standing-counts'

type Props = {
  moment: Moment
  register: Register
  filter: RegisterFilter
  page: RegisterPage
  terms: readonly GlossaryEntry[]
}

const TITLES: Record<Register, { title: string; lead: string; caption: string }> = {
  questions: {
    title: 'Questions',
    lead: 'What councillors asked, who owes the answer today, and whether the group that asked found it answered.',
    caption: 'Questions and requests',
  },
  recommendations: {
    title: 'Recommendations',
    lead: 'What councillors recommended, what the NHS said that it will do, and whether it is done.',
    caption: 'Recommendations',
  },
}

/** A register, whole or narrowed. */
export function RegisterView({ moment, register, filter, page, terms }: Props) {
  const { title, lead, caption } = TITLES[register]
  const query = registerQuery(filter, { page: page.page })
  const hrefOf = (change: Partial<RegisterFilter>) => {
    const changed = registerQuery(filter, change)
    return momentHref(moment, `/${register}${changed && `?${changed}`}`)
  }
  const by = (usual: Sort, other: Sort, isUsualAscending: boolean) => {
    const isUsual = filter.sort === usual
    const direction = isUsual === isUsualAscending ? ('ascending' as const) : ('descending' as const)
    return {
      href: hrefOf({ sort: isUsual ? other : usual }),
      direction: isUsual || (other !== 'asked' && filter.sort === other) ? direction : undefined,
    }
  }
  const { items, pages } = page
  const link = (number: number) => ({ href: hrefOf({ page: number }), label: `page ${number} of ${pages}` })
  return (
    <PublicPage moment={moment} path={`/${register}${query && `?${query}`}`}>
      <PageTitle lead={lead}>{title}</PageTitle>
      <StandingCounts register={register} page={page} moment={moment} />
      <RegisterFilterForm moment={moment} register={register} filter={filter} choices={page.choices} />
      <RegisterOutcome moment={moment} register={register} filter={filter} page={page} />
      <AbbreviationKey
        entries={abbreviationsIn(
          items.map(({ text }) => shortened(text)),
          terms,
        )}
        moment={moment}
      />
      {items.length > 0 && (
        <ItemTable
          items={items}
          caption={pages > 1 ? `${caption}, page ${page.page} of ${pages}` : caption}
          moment={moment}
          sorts={{
            ref: { ...by('reference', 'asked', true) },
            asked: by('asked', 'asked-first', false),
            due: by('due', 'due-last', true),
          }}
        />
      )}
      <Pagination
        label={`Pages of ${register}`}
        previous={page.page > 1 ? link(page.page - 1) : undefined}
        next={page.page < pages ? link(page.page + 1) : undefined}
        position={`Page ${page.page} of ${pages}`}
      />
    </PublicPage>
  )
}
