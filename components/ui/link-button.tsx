import type { ReactNode } from 'react'
import { buttonClass, type ButtonVariant } from './button'

type Props = { href: string; children: ReactNode; variant?: ButtonVariant; small?: boolean }

/** A link that looks like a button. It stays a link to assistive technology: it goes somewhere, it does nothing. */
export function LinkButton({ href, children, variant, small }: Props) {
  return (
    <a className={buttonClass(variant, small)} href={href} draggable={false}>
      {children}
    </a>
  )
}
