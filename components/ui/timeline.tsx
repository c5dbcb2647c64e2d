import type { ReactNode } from 'react'
import { type Status, StatusMark, StatusShape } from './status-mark'
import { ToBeConfirmed } from './not-established'

export type TimelineItem = {
  id: string
  /** As it is read: "1 April 2021", "September 2020", "about April 2021". */
  date: string
  title: ReactNode
  href?: string
  status: Status
  /** In place of the status's own word: "12 days late". */
  statusWord?: string
  /** The line under the title: programme, kind, organisation. */
  meta?: ReactNode
  children?: ReactNode
  toBeConfirmed?: boolean
}

/** Its items, or what was written of them before. */
export type TimelineGroup = { id: string; heading: string } & ({ items: TimelineItem[] } | { html: string })

type Props = { groups: TimelineGroup[]; headingLevel?: 2 | 3 }

export function TimelineEntry({ item, headingLevel }: { item: TimelineItem; headingLevel: 3 | 4 }) {
  const Heading = `h${headingLevel}` as const
  return (
    <li className={`timeline__item timeline__item--${item.status}`} id={item.id}>
      <p className="timeline__date">{item.date}</p>
      <span className="timeline__dot">
        <StatusShape status={item.status} />
      </span>
      <div className="timeline__body">
        <Heading className="timeline__title">
          {item.href ? <a href={item.href}>{item.title}</a> : item.title}
        </Heading>
        <p className="timeline__meta">
          <StatusMark status={item.status} word={item.statusWord} hasShape={false} />
          {item.meta && <span>{item.meta}</span>}
          {item.toBeConfirmed && <ToBeConfirmed />}
        </p>
        {item.children}
      </div>
    </li>
  )
}

/** Dates in a fixed column, a line down the page, year headings that stick, kinds of dot told apart by shape. */
export function Timeline({ groups, headingLevel = 2 }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="timeline">
      {groups.map((group) => (
        <section className="timeline__group" key={group.id} aria-labelledby={group.id}>
          <Heading className="timeline__year" id={group.id}>
            {group.heading}
          </Heading>
          {'html' in group ? (
            <ol className="timeline__items" dangerouslySetInnerHTML={{ __html: group.html }} />
          ) : (
            <ol className="timeline__items">
              {group.items.map((item) => (
                <TimelineEntry key={item.id} item={item} headingLevel={headingLevel === 2 ? 3 : 4} />
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  )
}
