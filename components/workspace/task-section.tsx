import type { Task } from '@/lib/workspace/task-rules'
import { Section } from '../ui/section'

type Props = {
  id: string
  title: string
  tasks: Task[]
  /** How many there are, where they were not all read. */
  total?: number
  /** What to say when there is nothing to do. */
  none: string
  more: { href: string; text: string }
}

export const SHOWN = 10

/** What is next to do in one role: the first ten, and a way to all. */
export function TaskSection({ id, title, tasks, total = tasks.length, none, more }: Props) {
  const left = total - SHOWN
  return (
    <Section id={id} title={title} more={more}>
      {tasks.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {tasks.slice(0, SHOWN).map(({ href, text, note }) => (
            <li key={href}>
              <a href={href}>{text}</a>: {note}
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <p>And {left} more.</p>}
    </Section>
  )
}
