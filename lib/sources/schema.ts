import { z } from 'zod'
import { id, text, TITLE_LIMIT } from '../fields'

/** The choice in a form that stands for "a source which is not in the register yet". */
export const NEW_SOURCE = 'new'

const url = text('The web address', 2000).refine(
  (typed) => typed === '' || z.url({ protocol: /^https?$/ }).safeParse(typed).success,
  'Enter a web address that starts with https:// or http://',
)

export type SourceInput = { id: string } | { title: string; publisher: string; url: string }

const Typed = z.object({
  choice: z.union([z.literal([NEW_SOURCE, '']), id('Choose a source from the list')]).default(NEW_SOURCE),
  title: text('The title of the source', TITLE_LIMIT),
  publisher: text('The publisher', TITLE_LIMIT),
  url,
})

const isNew = ({ choice }: z.output<typeof Typed>) => choice === NEW_SOURCE || choice === ''

/** Where a stated fact comes from: one in the register, or a new one with its title and publisher. */
export const SourceField = Typed.superRefine((typed, context) => {
  if (!isNew(typed)) return
  if (!typed.title)
    context.addIssue({ code: 'custom', path: ['title'], message: 'Enter the title of the source' })
  if (!typed.publisher)
    context.addIssue({ code: 'custom', path: ['publisher'], message: 'Enter who published the source' })
}).transform((typed): SourceInput => {
  const { choice, title, publisher, url } = typed
  return isNew(typed) ? { title, publisher, url } : { id: choice }
})
