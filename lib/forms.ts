import { z } from 'zod'

/** One thing wrong with a form: the field's name (empty for the form as a whole) and what to do, in words. */
export type FieldError = { field: string; message: string }

/** Two texts to compare after a lost race: what was typed here, and what stands there now, with who wrote it. */
export type TwoTexts = { yours: string; theirs: string; by: string }

/** What a form shows: everything typed, what is wrong with it, and a colleague's newer text, where there is one. */
export type FormState = { values: Record<string, string>; errors: FieldError[]; conflict?: TwoTexts }

/** Where a form starts: with the stored values, or empty. */
export const startForm = (values: Record<string, string> = {}): FormState => ({ values, errors: [] })

/** Everything typed, by field; files and the framework's own fields are left out, several ticks are joined by commas. */
export function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue
    values[name] = name in values ? `${values[name]},${value}` : value
  }
  return values
}

/** Fields sent as `on-day`, `on-month`, `on-year` reach the schema as `on: { day, month, year }`; an error there is one at `on-day`. */
export function withGroups<Schema extends z.ZodType>(names: string[], schema: Schema) {
  return z.preprocess((values) => {
    const grouped: Record<string, unknown> = { ...(values as Record<string, string>) }
    for (const name of names) {
      const parts = Object.entries(values as Record<string, string>).filter(([key]) =>
        key.startsWith(`${name}-`),
      )
      grouped[name] = Object.fromEntries(parts.map(([key, value]) => [key.slice(name.length + 1), value]))
    }
    return grouped
  }, schema)
}

/** Parses what was typed; on failure gives back the state that shows the form again with nothing lost. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
): { ok: true; data: z.output<Schema> } | { ok: false; state: FormState } {
  const values = valuesOf(form)
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, data: parsed.data }
  const errors = parsed.error.issues.map(({ path, message }) => ({
    field: path.filter((part) => typeof part === 'string').join('-'),
    message,
  }))
  const first = errors.filter((error, i) => errors.findIndex(({ field }) => field === error.field) === i)
  return { ok: false, state: { values, errors: first } }
}

/** The form again, with everything typed and one thing to say about it. */
export const formError = (values: Record<string, string>, message: string, field = ''): FormState => ({
  values,
  errors: [{ field, message }],
})

/** The form again after somebody else was faster: both texts, and everything typed, ready to be saved on the newer version. */
export const changedMeanwhile = (values: Record<string, string>, conflict: TwoTexts): FormState => ({
  values,
  errors: [
    {
      field: '',
      message:
        'Somebody changed this while you were writing. Nothing is lost: compare the two texts below, then save again',
    },
  ],
  conflict,
})
