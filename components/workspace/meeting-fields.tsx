import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/fields'
import type { FormState } from '@/lib/forms'
import { PUBLIC_WORDS } from '@/lib/meetings/form-rules'
import { PUBLIC_CHOICES } from '@/lib/meetings/schema'
import { Radios } from '../ui/radios'
import { TextInput } from '../ui/text-input'
import { Textarea } from '../ui/textarea'
import { DateFields } from './date-fields'
import { errorAt } from './form-body'

const CHOICES = PUBLIC_CHOICES.map((value) => ({ value, label: PUBLIC_WORDS[value] }))

/** Title, day, times and the rest of a meeting, new or changed. */
export function MeetingFields({ state }: { state: FormState }) {
  const at = (name: string) => ({ name, defaultValue: state.values[name], error: errorAt(state, name) })
  return (
    <>
      <TextInput
        {...at('title')}
        label="Title"
        hint={`For example: Extra meeting on the merger. Up to ${TITLE_LIMIT} characters.`}
      />
      <DateFields state={state} name="on" legend="When is it?" hint="For example, 14 1 2027." />
      <TextInput {...at('startsAt')} label="It begins at (optional)" hint="For example, 2pm" width={5} />
      <TextInput {...at('endsAt')} label="It ends at (optional)" hint="For example, 4:30pm" width={5} />
      <Radios {...at('inPublic')} legend="Is it in public?" options={CHOICES} small />
      <Textarea
        {...at('summary')}
        label="Summary"
        hint="What the meeting is for, in plain words. The public reads it."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
      />
    </>
  )
}
