import type { Moment } from '@/lib/moment'
import { Button } from '../ui/button'
import { DateInput } from '../ui/date-input'
import { Details } from '../ui/details'

/** A plain GET form to /at, which sends the reader to this page on that day, or says what is wrong with the date. */
export function MomentPicker({ moment, path }: { moment: Moment; path: string }) {
  const [year, month, day] = moment.isNow ? [] : moment.on.split('-')
  return (
    <div className="moment-picker nhsuk-width-container">
      <Details summary="See this page as it was on another date">
        <form action="/at" method="get">
          <input type="hidden" name="path" value={path} />
          <DateInput
            name="on"
            legend="Which day?"
            hint="For example, 1 10 2020"
            defaultValue={{ day: day?.replace(/^0/, ''), month: month?.replace(/^0/, ''), year }}
          />
          <Button variant="secondary" small>
            Show that day
          </Button>
        </form>
      </Details>
    </div>
  )
}
