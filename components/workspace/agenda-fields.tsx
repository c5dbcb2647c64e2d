import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/fields'
import type { FormState } from '@/lib/forms'
import { Select, type Option } from '../ui/select'
import { TextInput } from '../ui/text-input'
import { Textarea } from '../ui/textarea'
import { errorAt } from './form-body'

/** What an item of an agenda says, and what of the register is to be considered there. */
export function AgendaFields({ state, items }: { state: FormState; items: Option[] }) {
  const at = (name: string) => ({ name, defaultValue: state.values[name], error: errorAt(state, name) })
  return (
    <>
      <TextInput
        {...at('title')}
        label="Title"
        hint={`For example: Answers on the merger. Up to ${TITLE_LIMIT} characters.`}
      />
      <Textarea
        {...at('text')}
        label="What it is about (optional)"
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
      />
      <Select
        {...at('scrutinyItemId')}
        label="Item of the register to be considered (optional)"
        hint="Published questions, requests, recommendations and feedback of the group, the latest on top."
        emptyLabel="None"
        options={items}
      />
    </>
  )
}
