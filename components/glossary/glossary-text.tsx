import { Fragment } from 'react'
import type { TextPart } from '@/lib/glossary/rules'
import { type Moment, momentHref } from '@/lib/moment'

/** The page's reader of texts (`glossaryReader`) and the moment that its links stay in. */
export type PageGlossary = { read: (text: string) => TextPart[]; moment: Moment }

type Props = { glossary: PageGlossary; children: string }

/** A text of the record, in which an abbreviation is spelled out at its first use on the page and links to the glossary. */
export function GlossaryText({ glossary: { read, moment }, children }: Props) {
  return read(children).map(({ text, slug, spelled }, index) => {
    if (!slug) return <Fragment key={index}>{text}</Fragment>
    const href = momentHref(moment, `/glossary#${slug}`)
    if (!spelled) {
      return (
        <a key={index} href={href}>
          {text}
        </a>
      )
    }
    return (
      <Fragment key={index}>
        {spelled.full} (<a href={href}>{spelled.short}</a>)
      </Fragment>
    )
  })
}
