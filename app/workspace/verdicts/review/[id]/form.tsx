'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import { Select, type Option } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { RATINGS } from '@/lib/verdicts/rules'
import { RATING_WORDS } from '@/lib/standing/words'
import { assessOf } from './actions'

type Props = { values: Record<string, string>; meetings: Option[]; title: ReactNode }

const OPTIONS = RATINGS.map((value) => ({ value, label: RATING_WORDS[value] }))

export function AssessForm({ values, meetings, title }: Props) {
  const [state, action] = useSaving(assessOf, startForm(values))
  const { meetingId } = state.values
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Record the assessment"
      hidden={['id', 'itemId']}
    >
      <Radios
        name="rating"
        legend="What does the group find?"
        options={OPTIONS}
        defaultValue={state.values.rating}
        error={errorAt(state, 'rating')}
      />
      <Textarea
        name="reason"
        label="Why?"
        hint="The public reads it. Say what was done and what was not."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.reason}
        error={errorAt(state, 'reason')}
      />
      <Select
        name="meetingId"
        label="The meeting that found it (optional)"
        emptyLabel="Between meetings"
        options={meetings}
        defaultValue={meetingId}
        error={errorAt(state, 'meetingId')}
      />
    </FormBody>
  )
}
