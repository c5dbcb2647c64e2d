import { TEXT_LIMIT } from '@/lib/fields'
import type { FormState } from '@/lib/forms'
import type { Addressee } from '@/lib/scrutiny-items/addressee-rules'
import { ASKING } from '@/lib/scrutiny-items/ask-rules'
import type { RegisterKind } from '@/lib/scrutiny-items/rules'
import { Select, type Option } from '../ui/select'
import { Textarea } from '../ui/textarea'
import { AddresseeFields } from './addressee-fields'
import { AttendanceFields } from './attendance-fields'
import { errorAt } from './form-body'
import { ItemPartFields } from './item-part-fields'

/** What the fields of an item offer to choose from. */
export type ItemChoices = {
  addressees: Addressee[]
  functions: Option[]
  meetings: Option[]
  coming: Option[]
}

type Props = { state: FormState; kind: RegisterKind; choices: ItemChoices }

/** Everything that is said in an item of this kind, new or revised. */
export function ItemFields({ state, kind, choices }: Props) {
  const { text, hint, addressee, hasParts } = ASKING[kind]
  const isReport = kind === 'recommendation'
  return (
    <>
      <AddresseeFields state={state} label={addressee} addressees={choices.addressees} />
      {isReport && <Long state={state} {...REPORT.matter} />}
      {isReport && <Long state={state} {...REPORT.evidence} />}
      {isReport && <Long state={state} {...REPORT.participants} />}
      <Long state={state} name="text" label={text} hint={hint} />
      {kind === 'attendance_request' && <AttendanceFields state={state} meetings={choices.coming} />}
      {isReport && <Long state={state} {...REPORT.reasons} />}
      {hasParts && <ItemPartFields state={state} />}
      <Select
        name="functionId"
        label="Which work of the body is it about? (optional)"
        hint="If the body is split up one day, this decides which of the new bodies owes the answer."
        emptyLabel="No work in particular"
        options={choices.functions}
        defaultValue={state.values.functionId}
        error={errorAt(state, 'functionId')}
      />
      <Select
        name="raisedAtId"
        label="At which meeting was it raised? (optional)"
        emptyLabel="Not at a meeting"
        options={choices.meetings}
        defaultValue={state.values.raisedAtId}
        error={errorAt(state, 'raisedAtId')}
      />
    </>
  )
}

/** What the law asks of a report (SI 2013/218, regulation 22(6)). */
const REPORT = {
  matter: {
    name: 'matter',
    label: 'What the report is about',
    hint: 'The law asks for a report to explain the matter that was looked into.',
  },
  evidence: {
    name: 'evidence',
    label: 'Summary of the evidence',
    hint: 'What you heard and read, in short.',
  },
  participants: {
    name: 'participants',
    label: 'Who took part',
    hint: 'The members, and who gave evidence, by their posts or organisations. Leave out the names of patients.',
  },
  reasons: { name: 'reasons', label: 'Why you recommend it', hint: 'How it follows from the evidence.' },
} as const

type LongProps = { state: FormState; name: string; label: string; hint: string }

function Long({ state, name, label, hint }: LongProps) {
  return (
    <Textarea
      name={name}
      label={label}
      hint={hint}
      limit={{ count: TEXT_LIMIT, unit: 'characters' }}
      rows={name === 'participants' ? 3 : 5}
      defaultValue={state.values[name]}
      error={errorAt(state, name)}
    />
  )
}
