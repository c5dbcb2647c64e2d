import { FEEDBACK_KINDS } from '@/lib/scrutiny-items/rules'
import { KIND_HINTS, KIND_WORDS } from '@/lib/scrutiny-items/words'
import { TEXT_LIMIT } from '@/lib/fields'
import type { FormState } from '@/lib/forms'
import { Radios } from '../ui/radios'
import { Textarea } from '../ui/textarea'
import { errorAt } from './form-body'

const KINDS = FEEDBACK_KINDS.map((value) => ({
  value,
  label: KIND_WORDS[value],
  hint: KIND_HINTS[value],
}))

/** Kind and words of an item, new or revised. */
export function FeedbackFields({ state }: { state: FormState }) {
  return (
    <>
      <Radios
        name="kind"
        legend="What kind of feedback is it?"
        options={KINDS}
        defaultValue={state.values.kind}
        error={errorAt(state, 'kind')}
      />
      <Textarea
        name="text"
        label="Your feedback"
        hint="Once an officer has checked it, the public reads it with your name and your group. Leave out the names of patients and of staff."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        rows={10}
        defaultValue={state.values.text}
        error={errorAt(state, 'text')}
      />
    </>
  )
}
