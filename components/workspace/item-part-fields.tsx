import { TEXT_LIMIT } from '@/lib/fields'
import type { FormState } from '@/lib/forms'
import { formatCount } from '@/lib/numbers'
import { MOST_PARTS, partsTyped } from '@/lib/scrutiny-items/part-rules'
import { Button } from '../ui/button'
import { Fieldset } from '../ui/fieldset'
import { InsetText } from '../ui/inset-text'
import { Textarea } from '../ui/textarea'
import { errorAt } from './form-body'

/** One field for each part, and the buttons that give the form back with one more or one fewer. */
export function ItemPartFields({ state }: { state: FormState }) {
  const texts = partsTyped(state.values)
  const { partNote } = state.values
  return (
    <Fieldset
      id="parts"
      legend="Parts"
      legendSize="m"
      hint={`If you ask several things, ask each in a part of its own: each is answered and judged alone. Up to ${MOST_PARTS} parts, each of up to ${formatCount(TEXT_LIMIT)} characters.`}
      error={errorAt(state, 'parts')}
    >
      {partNote && (
        <InsetText>
          <p className="whitespace-pre-line" dir="auto">
            {partNote}
          </p>
        </InsetText>
      )}
      {texts.map((text, index) => (
        <Part text={text} number={index + 1} state={state} key={`${index} ${text}`} />
      ))}
      {texts.length < MOST_PARTS && (
        <Button variant="secondary" small name="change" value="add">
          {texts.length === 0 ? 'Ask in parts' : 'Add another part'}
        </Button>
      )}
    </Fieldset>
  )
}

function Part({ text, number, state }: { text: string; number: number; state: FormState }) {
  const name = `parts-${number}`
  return (
    <div className="item-part">
      <Textarea
        name={name}
        label={`Part ${number}`}
        rows={3}
        defaultValue={text}
        error={errorAt(state, name)}
      />
      <Button variant="secondary" small name="change" value={`remove-${number}`}>
        Remove part {number}
      </Button>
    </div>
  )
}
