import { PASSWORD_LENGTH } from '@/lib/people/rules'
import { TextInput } from '../ui/text-input'

type Props = { label: string; error?: string }

/** The field for a password being chosen: it says the rules before they are broken. */
export function NewPassword({ label, error }: Props) {
  return (
    <TextInput
      name="newPassword"
      type="password"
      autoComplete="new-password"
      label={label}
      hint={`Use ${PASSWORD_LENGTH.least} characters or more. Three words that do not belong together are easy to remember and hard to guess.`}
      error={error}
      width={20}
    />
  )
}
