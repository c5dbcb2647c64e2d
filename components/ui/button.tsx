import type { ComponentProps } from 'react'

export type ButtonVariant = 'primary' | 'secondary' | 'warning'

export function buttonClass(variant: ButtonVariant = 'primary', small = false) {
  const classes = [
    'nhsuk-button',
    variant !== 'primary' && `nhsuk-button--${variant}`,
    small && 'nhsuk-button--small',
  ]
  return classes.filter(Boolean).join(' ')
}

type Props = Omit<ComponentProps<'button'>, 'className'> & { variant?: ButtonVariant; small?: boolean }

export function Button({ variant, small, type = 'submit', ...button }: Props) {
  return <button {...button} className={buttonClass(variant, small)} type={type} />
}
