type Query = Record<string, string | string[] | undefined>

function text(query: Query, key: string) {
  const value = query[key]
  return typeof value === 'string' ? value.trim() : ''
}

/** A path of this site and nothing else: "//elsewhere" and "/\elsewhere" would lead a browser away. */
export function readPath(query: Query) {
  const path = text(query, 'path')
  return /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/'
}

/** The day typed in three boxes; `isoDay` is null unless all three are numbers. Whether it exists is for others to say. */
export function readDay(query: Query) {
  const parts = { day: text(query, 'on-day'), month: text(query, 'on-month'), year: text(query, 'on-year') }
  const areNumbers =
    /^\d{1,2}$/.test(parts.day) && /^\d{1,2}$/.test(parts.month) && /^\d{4}$/.test(parts.year)
  const isoDay = areNumbers
    ? `${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`
    : null
  return { parts, isoDay, isAsked: 'on-day' in query }
}
