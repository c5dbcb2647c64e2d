import { TEXT_LIMIT } from '@/lib/fields'
import type { FormState } from '@/lib/forms'
import type { Choice } from '../ui/choices'
import { DateInput } from '../ui/date-input'
import { Radios } from '../ui/radios'
import { Select, type Option } from '../ui/select'
import { TextInput } from '../ui/text-input'
import { Textarea } from '../ui/textarea'
import { errorAt } from './form-body'

type Named = { name: string; label: string; hint?: string }

/** One question of a form that records something. */
export type RecordField = Named &
  (
    | { kind: 'day' | 'long' | 'line' | 'number' }
    | { kind: 'radios'; options: Choice[] }
    | { kind: 'select'; options: Option[]; emptyLabel: string }
  )

/** The questions of a form in their order, each with what was typed and what is wrong with it. */
export function RecordFields({ state, fields }: { state: FormState; fields: readonly RecordField[] }) {
  return fields.map((field) => <OneField state={state} field={field} key={field.name} />)
}

function OneField({ state, field }: { state: FormState; field: RecordField }) {
  const { name, label, hint } = field
  const shared = { name, hint, error: errorAt(state, name), defaultValue: state.values[name] }
  switch (field.kind) {
    case 'day':
      return <Day state={state} field={field} />
    case 'radios':
      return <Radios {...shared} legend={label} options={field.options} />
    case 'select': {
      const { options, emptyLabel } = field
      return <Select {...shared} label={label} options={options} emptyLabel={emptyLabel} />
    }
    case 'long':
      return <Textarea {...shared} label={label} limit={{ count: TEXT_LIMIT, unit: 'characters' }} />
    case 'number':
      return <TextInput {...shared} label={label} inputMode="numeric" width={4} />
    case 'line':
      return <TextInput {...shared} label={label} />
  }
}

const PARTS = ['day', 'month', 'year'] as const

function Day({ state, field: { name, label, hint } }: { state: FormState; field: Named }) {
  const wrongParts = PARTS.filter((part) => errorAt(state, `${name}-${part}`))
  return (
    <DateInput
      name={name}
      legend={label}
      hint={hint}
      defaultValue={Object.fromEntries(PARTS.map((part) => [part, state.values[`${name}-${part}`]]))}
      error={wrongParts.map((part) => errorAt(state, `${name}-${part}`))[0]}
      wrongParts={wrongParts}
    />
  )
}
