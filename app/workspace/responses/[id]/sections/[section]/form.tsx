'use client'

import type { ReactNode } from 'react'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Textarea } from '@/components/ui/textarea'
import { ContributionFields } from '@/components/workspace/contribution-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import type { Pickable } from '@/lib/consultation-responses/document-rules'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { writeSectionOf } from './actions'

type Props = {
  values: Record<string, string>
  taken: readonly Pickable[]
  others: readonly Pickable[]
  title: ReactNode
}

export function WriteSectionForm({ values, taken, others, title }: Props) {
  const [state, action] = useSaving(writeSectionOf, startForm(values))
  const chosen = (state.values.items ?? '').split(',')
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Save this section"
      hidden={['id', 'version', 'sectionId']}
    >
      <TwoTexts conflict={state.conflict} />
      <Textarea
        name="text"
        label="What the group says"
        hint="An empty line begins a paragraph."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        rows={10}
        defaultValue={state.values.text}
        error={errorAt(state, 'text')}
      />
      {taken.map((item) => (
        <ContributionFields key={item.id} item={item} state={state} chosen={chosen} />
      ))}
      {others.length > 0 ? (
        <Checkboxes
          name="items"
          legend="Add contributions from published feedback"
          hint="Each comes in with its own words, which you can edit once it is in this section."
          options={others.map(asOption)}
          defaultValue={chosen}
          error={errorAt(state, 'items')}
        />
      ) : (
        <p>There is no further feedback of your group on this consultation that is published.</p>
      )}
    </FormBody>
  )
}

const asOption = ({ id, ref, kind, authorName, about, text }: Pickable) => ({
  value: id,
  label: `${ref}: ${KIND_WORDS[kind].toLowerCase()} by ${authorName}, ${about}`,
  hint: text,
})
