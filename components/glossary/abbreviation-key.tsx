import type { GlossaryEntry } from '@/lib/glossary/rules'
import { type Moment, momentHref } from '@/lib/moment'

/** Above titles and tables that can't spell out their own short forms: what those on this page stand for. */
export function AbbreviationKey({ entries, moment }: { entries: readonly GlossaryEntry[]; moment: Moment }) {
  if (entries.length === 0) return null
  return (
    <dl className="abbreviation-key">
      {entries.map(({ slug, term, abbreviation }) => (
        <div key={slug}>
          <dt>
            <a href={momentHref(moment, `/glossary#${slug}`)}>{abbreviation}</a>
          </dt>
          <dd>{term}</dd>
        </div>
      ))}
    </dl>
  )
}
