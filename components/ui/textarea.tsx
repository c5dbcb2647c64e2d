import { useSyncExternalStore, type ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { formatCount } from '@/lib/numbers'

type Props = FieldProps &
  Pick<ComponentProps<'textarea'>, 'defaultValue' | 'rows' | 'spellCheck' | 'required'> & {
    limit?: { count: number; unit: 'words' | 'characters' }
  }

/** A limit is told, never enforced by cutting off: the server checks it and gives the whole text back. */
export function Textarea({
  name,
  id = name,
  label,
  labelSize,
  hint,
  error,
  limit,
  rows = 5,
  defaultValue,
  ...textarea
}: Props) {
  const typed = useTypedBefore(id)
  const limitId = `${id}-limit`
  return (
    <Field id={id} label={label} labelSize={labelSize} hint={hint} error={error}>
      <textarea
        {...textarea}
        defaultValue={typed ?? defaultValue}
        className={`nhsuk-textarea${error ? ' nhsuk-textarea--error' : ''}`}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy(id, { hint, error }, limit ? limitId : '')}
        aria-invalid={error ? true : undefined}
      />
      {limit && (
        <div className="nhsuk-hint field-limit" id={limitId}>
          You can use up to {formatCount(limit.count)} {limit.unit}
        </div>
      )}
    </Field>
  )
}

const isNotAwaited = () => () => {}

/** What stands in the box as the script takes the page over. React would put the text that was sent in the place of what was
 *  typed meanwhile: of a box that was not empty, it takes the one for the other. */
function useTypedBefore(id: string): string | undefined {
  const isTakingOver = useSyncExternalStore(
    isNotAwaited,
    () => false,
    () => typeof document !== 'undefined',
  )
  return isTakingOver ? (document.getElementById(id) as HTMLTextAreaElement | null)?.value : undefined
}
