import type { SubjectChoice, SubjectChoices } from '@/lib/feedback/item-rules'
import { EmptyState } from '../ui/empty-state'
import { FilterForm } from '../ui/filter-form'
import { Section } from '../ui/section'
import { TextInput } from '../ui/text-input'

type Props = {
  search: string
  choices: SubjectChoices
  path: string
  /** What the address carries besides: the kind of item that was chosen before. */
  keep?: Record<string, string>
}

const GROUPS = [
  { key: 'consultations', title: 'Consultations, their options and their questions' },
  { key: 'claims', title: 'Claims' },
  { key: 'milestones', title: 'Milestones' },
  { key: 'meetings', title: 'Meetings' },
  { key: 'organisations', title: 'Organisations' },
] as const

/** Everything that an item can be about, as plain links; a search in the address narrows it. */
export function SubjectChooser({ search, choices, path, keep = {} }: Props) {
  const all = addressOf(path, keep)
  const groups = GROUPS.filter(({ key }) => choices[key].length > 0)
  return (
    <>
      <FilterForm
        action={path}
        title="Find it by its words"
        submitLabel="Search"
        clearHref={search ? all : undefined}
      >
        {Object.entries(keep).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <TextInput name="search" label="Words in its title" defaultValue={search} width={20} />
      </FilterForm>
      {groups.length === 0 && (
        <EmptyState title={`Nothing in the record has “${search}” in its title`}>
          <p>
            Try a shorter word, or <a href={all}>see everything</a>.
          </p>
        </EmptyState>
      )}
      {groups.map(({ key, title }) => (
        <Section id={key} title={title} key={key}>
          <Links choices={choices[key]} path={path} keep={keep} />
          {choices.cut.includes(key) && <p>There are more: search for words in their titles.</p>}
        </Section>
      ))}
    </>
  )
}

function addressOf(path: string, query: Record<string, string>): string {
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}

type LinksProps = { choices: SubjectChoice[] } & Required<Pick<Props, 'path' | 'keep'>>

function Links({ choices, path, keep }: LinksProps) {
  return (
    <ul>
      {choices.map(({ about, title, parts = [] }) => (
        <li key={about}>
          <a href={addressOf(path, { ...keep, about })}>{title}</a>
          {parts.length > 0 && <Links choices={parts} path={path} keep={keep} />}
        </li>
      ))}
    </ul>
  )
}
