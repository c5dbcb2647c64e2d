/** An expected outcome of a command: done with a value, or refused with a code that the page puts into words. */
export type Result<Code extends string, Value = void> =
  { ok: true; value: Value } | { ok: false; error: Code }

/** Done, with nothing to give back. */
export const ok = (): { ok: true; value: void } => ({ ok: true, value: undefined })

/** Done, with what the caller asked for. */
export const okWith = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

/** Refused, with the code of the reason. */
export const fail = <Code extends string>(error: Code): { ok: false; error: Code } => ({ ok: false, error })
