import { formatDay } from '@/lib/dates'
import type { Letter, Numbered } from '@/lib/letters/letter-rules'
import { ClockWorking } from '../clocks/clock-working'

/** A letter that can be printed and signed as it stands. */
export function LetterPage({ letter }: { letter: Letter }) {
  const { opening, sections, said, parts, reasons, due, asks, law } = letter
  return (
    <article className="letter" aria-labelledby="letter-title">
      <Head letter={letter} />
      {opening.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {sections.map((section) => (
        <Titled key={section.title} {...section} />
      ))}
      <Titled {...said} />
      <Parts parts={parts} />
      {reasons && <Titled title="Why" text={reasons} />}
      <h2 className="nhsuk-heading-s">What we ask of you</h2>
      {due && (
        <p>
          <strong>{due}</strong>
        </p>
      )}
      {asks.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2 className="nhsuk-heading-s">The law</h2>
      <p>
        {law.text} <a href={law.url}>Read the regulation in full</a>.
      </p>
      <Signature lines={letter.signature} />
      {letter.clock && <ClockWorking clock={letter.clock} />}
    </article>
  )
}

function Head({ letter: { from, to, on, ref, title } }: { letter: Letter }) {
  return (
    <>
      <p className="letter__from">{from}</p>
      <address className="letter__to">
        {to.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p className="letter__meta">
        <span>{formatDay(on)}</span>
        <span>Our reference: {ref}</span>
      </p>
      <h1 className="nhsuk-heading-m" id="letter-title">
        {title}
      </h1>
    </>
  )
}

function Titled({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h2 className="nhsuk-heading-s">{title}</h2>
      <p className="letter__words" dir="auto">
        {text}
      </p>
    </>
  )
}

function Parts({ parts }: { parts: Numbered[] }) {
  if (parts.length === 0) return null
  return (
    <ol className="letter__parts">
      {parts.map(({ number, text, note }) => (
        <li key={number} value={number}>
          <span className="letter__words" dir="auto">
            {text}
          </span>
          {note && <span className="letter__note">{note}</span>}
        </li>
      ))}
    </ol>
  )
}

function Signature({ lines }: { lines: string[] }) {
  return (
    <div className="letter__signature">
      <p className="letter__line">
        <span className="nhsuk-u-visually-hidden">Space for the signature</span>
      </p>
      <p>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </div>
  )
}
