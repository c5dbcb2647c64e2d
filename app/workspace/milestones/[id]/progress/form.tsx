'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import type { Option } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { SourceFields } from '@/components/workspace/source-fields'
import { TwoTexts } from '@/components/workspace/two-texts'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { PROGRESS_WORDS } from '@/lib/milestones/words'
import { reportProgressOf } from './actions'

type Props = { values: Record<string, string>; sources: Option[]; title: ReactNode }

const HINTS = {
  on_track: 'The date that was stated last still holds',
  at_risk: 'Something may move the date',
  stopped: 'Nobody works on it any more, until a new date is stated',
}
const STATES = (['on_track', 'at_risk', 'stopped'] as const).map((value) => ({
  value,
  label: PROGRESS_WORDS[value],
  hint: HINTS[value],
}))

export function ReportProgressForm({ values, sources, title }: Props) {
  const [state, action] = useSaving(reportProgressOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Report this"
      hidden={['id', 'milestoneId', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <Radios
        name="state"
        legend="How is it going?"
        options={STATES}
        defaultValue={state.values.state}
        error={errorAt(state, 'state')}
      />
      <Textarea
        name="text"
        label="What has been done, and what comes next?"
        hint="The public reads it. Leave out the names of patients and of staff."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.text}
        error={errorAt(state, 'text')}
      />
      <SourceFields state={state} sources={sources} legend="Where is it reported?" />
    </FormBody>
  )
}
