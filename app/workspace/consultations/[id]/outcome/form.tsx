'use client'

import type { ReactNode } from 'react'
import type { Option } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { DayFields } from '@/components/workspace/day-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { SourceFields } from '@/components/workspace/source-fields'
import { TwoTexts } from '@/components/workspace/two-texts'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { publishOutcomeOf } from './actions'

type Props = { values: Record<string, string>; sources: Option[]; title: ReactNode }

export function PublishOutcomeForm({ values, sources, title }: Props) {
  const [state, action] = useSaving(publishOutcomeOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Publish the outcome"
      hidden={['id', 'consultationId', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <Textarea
        name="outcome"
        label="What was decided?"
        hint="In plain words, with what changed because of what people said, or that nothing did. Everybody can read this."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        rows={8}
        defaultValue={state.values.outcome}
        error={errorAt(state, 'outcome')}
      />
      <DayFields
        state={state}
        name="on"
        legend="On which day was it published?"
        hint="Today or a day in the past, for example 26 11 2026."
      />
      <SourceFields state={state} sources={sources} legend="Where is it published?" />
    </FormBody>
  )
}
