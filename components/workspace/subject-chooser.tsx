import type { SubjectChoice, SubjectChoices } from '@/lib/feedback/item-rules'
import { EmptyState } from '../ui/empty-state'
import { FilterForm } from '../ui/filter-form'
import { Section } from '../ui/section'
import { TextInput } from '../ui/text-input'

type Props = { search: string; choices: SubjectChoices; path: string }

const GROUPS = [
  { key: 'consultations', title: 'Consultations, their options and their questions' },
  { key: 'claims', title: 'Claims' },
  { key: 'milestones', title: 'Milestones' },
] as const

/** Everything that feedback can be about, as plain links; a search in the address narrows it. */
export function SubjectChooser({ search, choices, path }: Props) {
  const groups = GROUPS.filter(({ key }) => choices[key].length > 0)
  return (
    <>
      <FilterForm
        action={path}
        title="Find it by its words"
        submitLabel="Search"
        clearHref={search ? path : undefined}
      >
        <TextInput name="search" label="Words in its title" defaultValue={search} width={20} />
      </FilterForm>
      {groups.length === 0 && (
        <EmptyState title={`Nothing in the record has “${search}” in its title`}>
          <p>
            Try a shorter word, or <a href={path}>see everything</a>.
          </p>
        </EmptyState>
      )}
      {groups.map(({ key, title }) => (
        <Section id={key} title={title} key={key}>
          <Links choices={choices[key]} path={path} />
        </Section>
      ))}
    </>
  )
}

function Links({ choices, path }: { choices: SubjectChoice[]; path: string }) {
  return (
    <ul>
      {choices.map(({ about, title, parts = [] }) => (
        <li key={about}>
          <a href={`${path}?about=${about}`}>{title}</a>
          {parts.length > 0 && <Links choices={parts} path={path} />}
        </li>
      ))}
    </ul>
  )
}
