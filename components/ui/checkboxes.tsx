import { Choices, type Choice } from './choices'
import { Fieldset, type FieldsetProps } from './fieldset'

type Props = FieldsetProps & {
  name: string
  id?: string
  options: Choice[]
  defaultValue?: readonly string[]
  small?: boolean
}

export function Checkboxes({ name, id = name, options, defaultValue = [], small, ...fieldset }: Props) {
  return (
    <Fieldset {...fieldset} id={id}>
      <Choices type="checkbox" name={name} id={id} choices={options} chosen={defaultValue} small={small} />
    </Fieldset>
  )
}
