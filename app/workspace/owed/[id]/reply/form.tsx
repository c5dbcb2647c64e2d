'use client'

import type { ReactNode } from 'react'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { replyBesideOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function ReplyForm({ values, title }: Props) {
  const [state, action] = useSaving(replyBesideOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Reply"
      hidden={['id', 'owedId', 'obligationId']}
    >
      <Textarea
        name="text"
        label="Your reply"
        hint="For example why it takes longer, and when an answer will come. Leave out the names of patients and of staff."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.text}
        error={errorAt(state, 'text')}
      />
    </FormBody>
  )
}
