import { counted } from '@/lib/numbers'
import type { RegisteredSource } from '@/lib/sources/register-queries'
import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { SOURCE_KIND_WORDS } from '@/lib/sources/words'
import { Details } from '../ui/details'
import { Section } from '../ui/section'

function Pages({ source: { pages, title }, moment }: { source: RegisteredSource; moment: Moment }) {
  if (pages.length === 0) return null
  return (
    <Details
      summary={
        <>
          {counted(pages.length, 'page')} <span className="nhsuk-u-visually-hidden">of this record </span>
          {pages.length === 1 ? 'rests' : 'rest'} on it
          <span className="nhsuk-u-visually-hidden">: {title}</span>
        </>
      }
    >
      <ul>
        {pages.map(({ href, text }) => (
          <li key={href}>
            <a href={momentHref(moment, href)}>{text}</a>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Source({ source, moment }: { source: RegisteredSource; moment: Moment }) {
  const { key, title, publisher, url, publishedOn, note, kind } = source
  return (
    <li id={key.toLowerCase()}>
      <p>
        {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}
        {kind !== 'memory' && `, ${publisher}`},{' '}
        {publishedOn ? formatEdtf(publishedOn) : 'date not established'}
      </p>
      {note && <p>{note}</p>}
      <Pages source={source} moment={moment} />
    </li>
  )
}

const kinds = Object.entries(SOURCE_KIND_WORDS)

/** Every source by its kind, with the pages that rest on it. */
export function SourceRegister({
  sources,
  moment,
}: {
  sources: readonly RegisteredSource[]
  moment: Moment
}) {
  return kinds.map(([kind, words]) => {
    const ofKind = sources.filter((source) => source.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <Section key={kind} id={`kind-${kind}`} title={words}>
        <ul className="register">
          {ofKind.map((source) => (
            <Source key={source.key} source={source} moment={moment} />
          ))}
        </ul>
      </Section>
    )
  })
}
