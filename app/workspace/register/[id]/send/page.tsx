import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { Button } from '@/components/ui/button'
import type { RecordField } from '@/components/workspace/record-fields'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { BASIS_HINTS, BASIS_WORDS } from '@/lib/clocks/words'
import { dayValues } from '@/lib/date-boxes'
import { basesFor, basisHint } from '@/lib/letters/law-rules'
import { goneSince } from '@/lib/letters/addressee-queries'
import { sendingValues } from '@/lib/letters/send-rules'
import type { Gone } from '@/lib/scrutiny-items/addressee-rules'
import { meetingChoices, ownerChoices } from '@/lib/scrutiny-items/choice-queries'
import type { RegisterItem } from '@/lib/scrutiny-items/item-rules'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { sendItemOf } from './actions'

export const metadata: Metadata = { title: 'Send it' }

export default async function SendPage({ params, searchParams }: PageProps<'/workspace/register/[id]/send'>) {
  const viewer = await requirePermission('item:send')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const search = await searchParams
  const kept = await parkedValues(search.kept, `/workspace/register/${id}/send`)
  const usual = { ...dayValues('sentOn', today()), basis: basesFor(item.kind)[0] ?? '' }
  const own = { id, version: String(version), seen: standingText(item) }
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={sendItemOf}
        values={kept ?? { ...usual, ...sendingValues(search), ...own }}
        fields={await fieldsFor(item)}
        submitLabel="Record that it is sent"
        otherButtons={
          <Button variant="secondary" name="then" value="letter">
            Show the letter first
          </Button>
        }
        title={
          <PageTitle
            caption={ref}
            lead="The portal sends nothing by itself: print the letter and send it. From the day that you record here an answer is owed."
          >
            Send it
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

async function fieldsFor(item: RegisterItem) {
  const { kind, bodyId, addresseeId } = item
  const [meetings, gone] = await Promise.all([meetingChoices([bodyId], today()), goneSince(item, today())])
  const body = {
    kind: 'select',
    name: 'addresseeId',
    label: 'To which body is it sent?',
    emptyLabel: 'Choose a body',
    options: addresseeId ? [] : await ownerChoices(null, today()),
  } as const
  return [
    ...(addresseeId ? [] : [body]),
    ...(addresseeId && gone ? [sendToField(addresseeId, gone)] : []),
    {
      kind: 'day',
      name: 'sentOn',
      label: 'On which day is it sent?',
      hint: 'Today, or an earlier day if it has been sent already.',
    },
    {
      kind: 'radios',
      name: 'basis',
      label: 'What does the due date rest on?',
      hint: basisHint(kind),
      options: basesFor(kind).map((value) => ({
        value,
        label: BASIS_WORDS[value],
        hint: BASIS_HINTS[value],
      })),
    },
    {
      kind: 'day',
      name: 'dueOn',
      label: 'Due date that was agreed',
      hint: 'Only needed if a meeting agreed the date.',
    },
    {
      kind: 'select',
      name: 'agreedAtId',
      label: 'Meeting at which the due date was agreed',
      hint: 'Only needed if a meeting agreed the date.',
      emptyLabel: 'No meeting',
      options: meetings,
    },
  ] as const
}

/** The same choice as where a body that is gone is asked: its successor, or itself in its old name. */
const sendToField = (addresseeId: string, { name, said, instead }: Gone): RecordField => ({
  kind: 'radios',
  name: 'sendTo',
  label: `${name} does not exist today. To whom is it sent?`,
  hint: said,
  options: [
    ...instead.map(({ value, label }) => ({
      ...{ value, label: `Send it to ${label}` },
      hint: 'The record shows that this body was asked',
    })),
    {
      ...{ value: addresseeId, label: 'Send it in its old name' },
      hint: `The record shows that ${name} was asked, and who owes the answer today`,
    },
  ],
})
