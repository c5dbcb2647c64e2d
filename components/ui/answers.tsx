import type { ReactNode } from 'react'

export type AnswerItem = {
  id: string
  /** "What comes next" */
  question: string
  /** The headline: a date, a number, a short sentence. */
  answer: ReactNode
  children?: ReactNode
  more?: { href: string; text: string }
}

/** The four things that people ask on the home page, answered in one screen. */
export function Answers({ items }: { items: AnswerItem[] }) {
  return (
    <div className="answers">
      {items.map(({ id, question, answer, children, more }) => (
        <section className="answers__item" key={id} aria-labelledby={id}>
          <h2 className="answers__question" id={id}>
            {question}
          </h2>
          <p className="answers__answer">{answer}</p>
          {children}
          {more && (
            <p className="answers__more">
              <a href={more.href}>{more.text}</a>
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
