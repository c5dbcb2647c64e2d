'use client'

import type { ReactNode } from 'react'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import { withdrawItemOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function WithdrawForm({ values, title }: Props) {
  const [state, action] = useSaving(withdrawItemOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Withdraw it"
      hidden={['id', 'version', 'seen']}
    >
      <TwoTexts conflict={state.conflict} yours="What you saw" />
    </FormBody>
  )
}
