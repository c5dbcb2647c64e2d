const FORM = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/

/** Reads a time as people type it, "14:00", "2pm", "2.30 pm", "midday"; gives it as 14:00, or null when it is none. */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  if (text === 'midday' || text === 'noon') return '12:00'
  const [, hours, minutes = '00', half] = FORM.exec(text) ?? []
  if (!hours || Number(minutes) > 59) return null
  const hour = half ? halfDay(Number(hours), half) : wholeDay(Number(hours), text)
  return hour === null ? null : `${String(hour).padStart(2, '0')}:${minutes}`
}

const halfDay = (hour: number, half: string): number | null =>
  hour < 1 || hour > 12 ? null : (hour % 12) + (half === 'pm' ? 12 : 0)

/** A bare number such as "2" may be morning or afternoon, so without am or pm the minutes must be there. */
const wholeDay = (hour: number, text: string): number | null => (hour > 23 || text.length < 4 ? null : hour)
