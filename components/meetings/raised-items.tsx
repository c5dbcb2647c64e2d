import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import type { RaisedItem } from '@/lib/meetings/raised-queries'
import { type Moment, momentHref } from '@/lib/moment'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { AddressedTo } from '../feedback/addressed-to'

type Props = { items: readonly RaisedItem[]; moment: Moment; glossary: PageGlossary }

/** What members said and asked at a meeting, to whom, and what is known of the reply. */
export function RaisedItems({ items, moment, glossary }: Props) {
  return items.map(({ ref, kind, text, authorName, addressed, replyNote, about }) => (
    <article className="part" key={ref}>
      <h3 id={ref.replaceAll('/', '-')}>
        {KIND_WORDS[kind]} by {authorName}
      </h3>
      <blockquote className="quoted">
        <p>{text}</p>
      </blockquote>
      <p>
        Reference {ref}
        {about && (
          <>
            , about <a href={momentHref(moment, about.href)}>{about.title}</a>
          </>
        )}
      </p>
      {addressed && <AddressedTo addressed={addressed} moment={moment} />}
      {replyNote && (
        <p>
          <strong>Reply: </strong>
          <GlossaryText glossary={glossary}>{replyNote}</GlossaryText>
        </p>
      )}
    </article>
  ))
}
