import { TITLE_LIMIT } from '@/lib/fields'
import type { FormState } from '@/lib/forms'
import { NEW_SOURCE } from '@/lib/sources/schema'
import { Fieldset } from '../ui/fieldset'
import { Select, type Option } from '../ui/select'
import { TextInput } from '../ui/text-input'
import { errorAt } from './form-body'

type Props = { state: FormState; sources: Option[]; legend: string }

const newSource = { value: NEW_SOURCE, label: 'A source that is not in the list: describe it below' }

/** Where a statement comes from: one of the register, or a new one in words. */
export function SourceFields({ state, sources, legend }: Props) {
  const { values } = state
  const at = (part: string) => ({
    name: `source-${part}`,
    defaultValue: values[`source-${part}`],
    error: errorAt(state, `source-${part}`),
  })
  return (
    <Fieldset
      id="source"
      legend={legend}
      legendSize="m"
      hint="Everything in the record says where it comes from."
    >
      <Select {...at('choice')} label="Source" options={[newSource, ...sources]} />
      <TextInput
        {...at('title')}
        label="Title of a new source"
        hint={`For example: board paper 7, 21 January 2027. Up to ${TITLE_LIMIT} characters.`}
      />
      <TextInput
        {...at('publisher')}
        label="Who published it"
        hint={`For example: NHS Central East. Up to ${TITLE_LIMIT} characters.`}
      />
      <TextInput {...at('url')} label="Web address (optional)" type="url" spellCheck={false} />
    </Fieldset>
  )
}
