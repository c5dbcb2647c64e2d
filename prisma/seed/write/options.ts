import { idOf } from './ids'
import type { Writer } from './writer'

export const optionId = (consultation: string, number: number) =>
  idOf('consultation-option', consultation, String(number))

/** The options of consultations and the table that compares them side by side. */
export async function writeOptions(writer: Writer): Promise<void> {
  const { tx, record, ref, add, cite } = writer
  const rows = record.consultations.flatMap(({ slug, options = [] }) =>
    options.map(({ cites, title, summary, isPreferred = false }, index) => {
      const id = optionId(slug, index + 1)
      cite({ optionId: id }, cites)
      return { id, consultationId: ref('consultation', slug), number: index + 1, title, summary, isPreferred }
    }),
  )
  await add(tx.consultationOption, rows)
  await writeAspects(writer)
}

async function writeAspects({ tx, record, ref, add, link }: Writer): Promise<void> {
  const aspects = record.consultations.flatMap(({ slug, aspects = [], options = [] }) =>
    aspects.map((aspect, position) => {
      if (aspect.options.length !== options.length)
        throw new Error(`"${aspect.heading}" of ${slug} has not one text for each option.`)
      return { slug, id: idOf('consultation-aspect', slug, String(position)), position, ...aspect }
    }),
  )
  await add(
    tx.consultationAspect,
    aspects.map(({ slug, id, position, heading, before }) => ({
      id,
      consultationId: ref('consultation', slug),
      position,
      heading,
      before: before ?? null,
    })),
  )
  await link(
    tx.optionAspect,
    aspects.flatMap(({ slug, id, options }) =>
      options.map((text, index) => ({ optionId: optionId(slug, index + 1), aspectId: id, text })),
    ),
  )
}
