import type { Pickable } from '@/lib/consultation-responses/document-rules'
import { TEXT_LIMIT } from '@/lib/fields'
import type { FormState } from '@/lib/forms'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { Checkboxes } from '../ui/checkboxes'
import { Textarea } from '../ui/textarea'
import { errorAt } from './form-body'

type Props = { item: Pickable; state: FormState; chosen: readonly string[] }

/** A contribution that stands in the section: whether it stays, and its words to edit beside those that were said. */
export function ContributionFields({ item, state, chosen }: Props) {
  const { id, ref, kind, authorName, about, text } = item
  const words = `words-${id}`
  return (
    <div className="contribution-fields">
      <Checkboxes
        name="items"
        id={`items-${id}`}
        legend={`${KIND_WORDS[kind]} by ${authorName}, ${ref}, ${about}`}
        options={[{ value: id, label: `Keep ${ref} in this section` }]}
        defaultValue={chosen}
        small
      />
      <Textarea
        name={words}
        label={`The words of ${ref} in this response`}
        hint={
          <span className="whitespace-pre-line" dir="auto">
            As it was said: {text}
          </span>
        }
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        rows={4}
        defaultValue={state.values[words] ?? text}
        error={errorAt(state, words)}
      />
    </div>
  )
}
