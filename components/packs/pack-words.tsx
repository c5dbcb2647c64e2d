import type { ReactNode } from 'react'
import type { Draft } from '@/lib/packs/schema'
import { StatusMark } from '../ui/status-mark'

/** The address that a path stands for where the paragraph is shown. */
export type HrefOf = (path: string) => string

type Props = { words: Draft; hrefOf: HrefOf; mark?: ReactNode }

/** What a paragraph says: its title, the words of others, then what the record holds. */
export function PackWords({ words, hrefOf, mark }: Props) {
  const { title, href, count, isLate, lines, quotes } = words
  return (
    <>
      <h3 className="pack__title">
        {href ? <a href={hrefOf(href)}>{title}</a> : title}
        {mark}
      </h3>
      {count && <p className="pack__count">{isLate ? <StatusMark status="late" word={count} /> : count}</p>}
      {quotes.map((quote) => (
        <Quote key={quote.label} quote={quote} href={href && hrefOf(href)} />
      ))}
      {lines.map((line) => (
        <p key={line} className="pack__line" dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}

type QuoteProps = { quote: Draft['quotes'][number]; href: string | null }

function Quote({ quote: { label, text, isCut }, href }: QuoteProps) {
  return (
    <figure className="pack__quote">
      <figcaption>{label}</figcaption>
      <blockquote className="quoted whitespace-pre-line" dir="auto">
        {text}
        {isCut && ' …'}
      </blockquote>
      {isCut && href && (
        <p>
          The text goes on: <a href={href}>read all of it</a>.
        </p>
      )}
    </figure>
  )
}
