import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'info' | 'good' | 'attention' | 'bad'

const colours: Record<Tone, string> = {
  neutral: 'grey',
  info: 'blue',
  good: 'green',
  attention: 'yellow',
  bad: 'red',
}

/** A word in a coloured box. The word must say it all: the colour only helps to find it. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={`nhsuk-tag nhsuk-tag--${colours[tone]}`}>{children}</strong>
}
