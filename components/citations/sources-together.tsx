import type { Cited } from '@/lib/citations/rules'
import { together } from '@/lib/citations/together-rules'
import { CitedSources } from './cited-sources'

type Props = {
  /** What the facts of one part of a page rest on. */
  cited: readonly Cited[]
  heading: string
  headingLevel?: 2 | 3 | 4
}

/** The sources of a list or a table, once each, beneath it. */
export function SourcesTogether({ cited, heading, headingLevel }: Props) {
  const { sources, haveLater } = together(cited)
  return (
    <>
      <CitedSources
        cited={{ sources, isConfirmed: true, laterSources: 0 }}
        heading={heading}
        headingLevel={headingLevel}
      />
      {haveLater && <p>Some sources came out after this day and can be read on today’s page.</p>}
    </>
  )
}
