'use client'

import type { ReactNode } from 'react'
import type { Option } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { DateFields } from '@/components/workspace/date-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { SourceFields } from '@/components/workspace/source-fields'
import { TwoTexts } from '@/components/workspace/two-texts'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { markHappenedOf } from './actions'

type Props = { values: Record<string, string>; sources: Option[]; isCorrection: boolean; title: ReactNode }

export function MarkHappenedForm({ values, sources, isCorrection, title }: Props) {
  const [state, action] = useSaving(markHappenedOf, startForm(values))
  const isReasonAsked = isCorrection || Boolean(state.conflict) || Boolean(errorAt(state, 'reason'))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel={isCorrection ? 'Correct the date' : 'Mark as happened'}
      hidden={['id', 'milestoneId', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <DateFields state={state} name="on" legend="When did it happen?" hint="For example, 1 4 2026." />
      {isReasonAsked && (
        <Textarea
          name="reason"
          label="Why is the date corrected?"
          hint="The public reads it. The date that was stated before stays in the record."
          limit={{ count: TEXT_LIMIT, unit: 'characters' }}
          defaultValue={state.values.reason}
          error={errorAt(state, 'reason')}
        />
      )}
      <SourceFields state={state} sources={sources} legend="What is the evidence?" />
    </FormBody>
  )
}
