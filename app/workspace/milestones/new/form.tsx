'use client'

import type { ReactNode } from 'react'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Radios } from '@/components/ui/radios'
import { Select, type Option } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { DateFields } from '@/components/workspace/date-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { SourceFields } from '@/components/workspace/source-fields'
import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/fields'
import { startForm, type FormState } from '@/lib/forms'
import { KIND_WORDS } from '@/lib/milestones/words'
import { addMilestoneOf } from './actions'

type Choices = { owners: Option[]; programmes: Option[]; places: Option[]; sources: Option[] }
type Props = Choices & { values: Record<string, string>; title: ReactNode }

const KINDS = Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }))

export function AddMilestoneForm({ values, title, sources, ...choices }: Props) {
  const [state, action] = useSaving(addMilestoneOf, startForm(values))
  return (
    <FormBody state={state} action={action} title={title} submitLabel="Add the milestone" hidden={['id']}>
      <Words state={state} />
      <Belongs state={state} {...choices} />
      <DateFields
        state={state}
        name="on"
        legend="When is it promised for? (optional)"
        hint="For example, 30 9 2027."
      />
      <SourceFields state={state} sources={sources} legend="Where does this come from?" />
    </FormBody>
  )
}

/** Name, value and error of one field. */
const at = (state: FormState, name: string) => ({
  name,
  defaultValue: state.values[name],
  error: errorAt(state, name),
})

function Words({ state }: { state: FormState }) {
  return (
    <>
      <TextInput
        {...at(state, 'title')}
        label="Title"
        hint={`Say what happens, in plain words. Up to ${TITLE_LIMIT} characters.`}
      />
      <Textarea
        {...at(state, 'summary')}
        label="Summary"
        hint="What it means for people here. Leave out the names of patients and of staff."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
      />
      <Radios {...at(state, 'kind')} legend="What kind of milestone is it?" options={KINDS} small />
    </>
  )
}

function Belongs({ state, owners, programmes, places }: { state: FormState } & Omit<Choices, 'sources'>) {
  const { places: ticked = '' } = state.values
  return (
    <>
      <Radios {...at(state, 'ownerId')} legend="Which organisation owns it?" options={owners} />
      <Select
        {...at(state, 'programmeId')}
        label="Programme (optional)"
        emptyLabel="Not part of a programme"
        options={programmes}
      />
      <Checkboxes
        name="places"
        legend="Which places is it about? (optional)"
        options={places}
        defaultValue={ticked.split(',')}
        error={errorAt(state, 'places')}
        small
      />
    </>
  )
}
