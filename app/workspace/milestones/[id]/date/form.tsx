'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import type { Option } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { DateFields } from '@/components/workspace/date-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { SourceFields } from '@/components/workspace/source-fields'
import { TwoTexts } from '@/components/workspace/two-texts'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { stateDateOf } from './actions'

type Props = { values: Record<string, string>; sources: Option[]; title: ReactNode }

const KINDS = [
  { value: 'promised', label: 'Promised', hint: 'Your organisation has committed to it' },
  { value: 'forecast', label: 'Forecast', hint: 'Your organisation expects it' },
]

export function StateDateForm({ values, sources, title }: Props) {
  const [state, action] = useSaving(stateDateOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="State this date"
      hidden={['id', 'milestoneId', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <Radios
        name="kind"
        legend="What kind of date is it?"
        options={KINDS}
        defaultValue={state.values.kind}
        error={errorAt(state, 'kind')}
      />
      <DateFields state={state} name="on" legend="When should it happen?" hint="For example, 30 9 2027." />
      <Textarea
        name="reason"
        label="Why is this the date?"
        hint="Needed when it is not the date that was stated before. The public reads it."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.reason}
        error={errorAt(state, 'reason')}
      />
      <SourceFields state={state} sources={sources} legend="Where is it stated?" />
    </FormBody>
  )
}
