import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** Above the title, smaller: what kind of page this is, "Milestone", "Consultation". */
  caption?: ReactNode
  /** Below the title, larger than the text: the headline in one or two sentences. */
  lead?: ReactNode
}

export function PageTitle({ children, caption, lead }: Props) {
  return (
    <div className="page-title">
      <h1 className="nhsuk-heading-xl">
        {caption && (
          <span className="nhsuk-caption-l">
            {caption}
            <span className="nhsuk-u-visually-hidden">: </span>
          </span>
        )}
        {children}
      </h1>
      {lead && <div className="nhsuk-lede-text">{typeof lead === 'string' ? <p>{lead}</p> : lead}</div>}
    </div>
  )
}
