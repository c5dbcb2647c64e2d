import type { ReactNode } from 'react'
import { Hint } from './field'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode }

type Props = {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  choices: Choice[]
  chosen: readonly string[]
  inline?: boolean
  small?: boolean
}

/** The items of a radio or checkbox question. The first takes the plain id, so that an error summary can link to it. */
export function Choices({ type, name, id, choices, chosen, inline, small }: Props) {
  const block = type === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes'
  const classes = [block, inline && `${block}--inline`, small && `${block}--small`]
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      {choices.map((choice, index) => {
        const itemId = index === 0 ? id : `${id}-${index + 1}`
        return (
          <div className={`${block}__item`} key={choice.value}>
            <input
              className={`${block}__input`}
              id={itemId}
              name={name}
              type={type}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              aria-describedby={choice.hint ? `${itemId}-item-hint` : undefined}
            />
            <label className={`nhsuk-label ${block}__label`} htmlFor={itemId}>
              {choice.label}
            </label>
            {choice.hint && (
              <Hint id={`${itemId}-item`} className={`${block}__hint`}>
                {choice.hint}
              </Hint>
            )}
          </div>
        )
      })}
    </div>
  )
}
