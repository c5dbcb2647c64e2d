'use client'

import type { ReactNode } from 'react'
import { Select, type Option } from '@/components/ui/select'
import { JudgedPart } from '@/components/verdicts/judged-part'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { formatDay } from '@/lib/dates'
import { startForm } from '@/lib/forms'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { seenValues, type JudgeableItem } from '@/lib/verdicts/judge-rules'
import { recordVerdictsOf } from './actions'

type Props = {
  values: Record<string, string>
  items: JudgeableItem[]
  meetings: Option[]
  title: ReactNode
}

export function VerdictsForm({ values, items, meetings, title }: Props) {
  const [state, action] = useSaving(recordVerdictsOf, startForm(values))
  const { meetingId } = state.values
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Record what the group found"
      hidden={['itemId', 'page', ...Object.keys(seenValues(items))]}
    >
      <TwoTexts conflict={state.conflict} yours="What you recorded" theirs="What has come since" />
      <Select
        name="meetingId"
        label="The meeting that found this"
        emptyLabel="Choose a meeting"
        options={meetings}
        defaultValue={meetingId}
        error={errorAt(state, 'meetingId')}
      />
      {items.map((item) => (
        <section className="part-form" key={item.id} aria-labelledby={`item-${item.id}`}>
          <h2 id={`item-${item.id}`}>
            {KIND_WORDS[item.kind]} {item.ref}
          </h2>
          {item.isHidden && <p>This item is hidden from the public.</p>}
          <p dir="auto">{item.text}</p>
          {item.dueOn && item.settledOn === null && <p>The answer was due on {formatDay(item.dueOn)}.</p>}
          {item.parts.map((part) => (
            <JudgedPart key={part.id} item={item} part={part} state={state} />
          ))}
        </section>
      ))}
    </FormBody>
  )
}
