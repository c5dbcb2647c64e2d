import type { FormState } from '@/lib/forms'
import { Select, type Option } from '../ui/select'
import { DayFields } from './day-fields'
import { errorAt } from './form-body'

type Props = { state: FormState; meetings: Option[] }

/** When somebody is asked to attend: a meeting of the group that is to come, or a day where the record has no meeting yet. */
export function AttendanceFields({ state, meetings }: Props) {
  const { attendAtId } = state.values
  return (
    <>
      <Select
        name="attendAtId"
        label="At which meeting should they attend?"
        hint="If its date moves, the request moves with it."
        emptyLabel="A meeting that is not in this list"
        options={meetings}
        defaultValue={attendAtId}
        error={errorAt(state, 'attendAtId')}
      />
      <DayFields
        state={state}
        name="attendOn"
        legend="Or on which day?"
        hint="Only if the meeting is not in the list. For example, 30 9 2027."
      />
    </>
  )
}
