import { idOf } from './ids'
import type { Writer } from './writer'

/** Functions and the money that goes with them. */
export async function writeFunctions({ tx, record, ref, add, cite }: Writer): Promise<void> {
  await add(
    tx.publicFunction,
    record.functions.map((entry, position) => ({ id: ref('function', entry.slug), ...entry, position })),
  )
  await add(
    tx.fundingStream,
    record.fundingStreams.map(({ cites, ...stream }, position) => {
      const id = ref('funding-stream', stream.slug)
      cite({ fundingStreamId: id }, cites)
      return { id, ...stream, position }
    }),
  )
}

/** Who held each function and each stream, from and to, and who would under each option. */
export async function writeResponsibilities({ tx, record, maybe, add, cite }: Writer): Promise<void> {
  const rows = record.responsibilities.map((entry) => {
    const { function: held, fundingStream, organisation, holder, cites, ...rest } = entry
    const subject = held ?? fundingStream ?? ''
    const id = idOf(
      'responsibility',
      subject,
      rest.scenario,
      organisation ?? '',
      holder ?? '',
      rest.startsOn ?? '',
    )
    cite({ responsibilityId: id }, cites)
    const functionId = maybe('function', held)
    const fundingStreamId = maybe('funding-stream', fundingStream)
    const organisationId = maybe('organisation', organisation)
    return { id, functionId, fundingStreamId, organisationId, holder: holder ?? null, ...rest }
  })
  await add(tx.responsibility, rows)
}
