import type { FormState } from '@/lib/forms'
import type { Addressee, Gone } from '@/lib/scrutiny-items/addressee-rules'
import { Radios } from '../ui/radios'
import { Select } from '../ui/select'
import { errorAt } from './form-body'

type Props = { state: FormState; label: string; addressees: Addressee[] }

/** Who is asked; of a body that is gone, whether its successor is asked or it is asked in its old name. */
export function AddresseeFields({ state, label, addressees }: Props) {
  const { addresseeId } = state.values
  const chosen = addressees.find(({ value }) => value === addresseeId)
  return (
    <>
      <Select
        name="addresseeId"
        label={label}
        emptyLabel="Choose a body"
        options={addressees}
        defaultValue={addresseeId}
        error={errorAt(state, 'addresseeId')}
      />
      {chosen?.gone && <AskInstead state={state} chosen={chosen} gone={chosen.gone} />}
    </>
  )
}

function AskInstead({ state, chosen, gone }: { state: FormState; chosen: Addressee; gone: Gone }) {
  const { value } = chosen
  const { askInstead, askInsteadOf } = state.values
  const options = [
    ...gone.instead.map((other) => ({
      value: other.value,
      label: `Ask ${other.label}`,
      hint: 'The record shows that this body was asked',
    })),
    {
      value,
      label: 'Ask it in its old name',
      hint: `The record shows that ${gone.name} was asked, and who owes the answer today`,
    },
  ]
  return (
    <>
      <input type="hidden" name="askInsteadOf" value={value} />
      <Radios
        key={`instead of ${value}`}
        name="askInstead"
        legend="This body does not exist today. Whom do you want to ask?"
        hint={gone.said}
        options={options}
        defaultValue={askInsteadOf === value ? askInstead : undefined}
        error={errorAt(state, 'askInstead')}
      />
    </>
  )
}
