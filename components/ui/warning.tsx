import type { ReactNode } from 'react'

type Props = { title?: string; headingLevel?: 2 | 3 | 4; children: ReactNode }

export function Warning({ title = 'Important', headingLevel = 2, children }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="warning">
      <Heading className="warning__title nhsuk-heading-s">{title}</Heading>
      {children}
    </div>
  )
}
