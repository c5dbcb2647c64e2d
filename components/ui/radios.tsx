import { Choices, type Choice } from './choices'
import { Fieldset, type FieldsetProps } from './fieldset'

type Props = FieldsetProps & {
  name: string
  id?: string
  options: Choice[]
  defaultValue?: string
  inline?: boolean
  small?: boolean
}

export function Radios({ name, id = name, options, defaultValue, inline, small, ...fieldset }: Props) {
  return (
    <Fieldset {...fieldset} id={id}>
      <Choices
        type="radio"
        name={name}
        id={id}
        choices={options}
        chosen={defaultValue === undefined ? [] : [defaultValue]}
        inline={inline}
        small={small}
      />
    </Fieldset>
  )
}
