import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClockWorking } from '@/components/clocks/clock-working'
import { courtesyClock, statutoryClock, type Clock } from '@/lib/clocks/rules'

const shown = (clock: Clock) => renderToStaticMarkup(<ClockWorking clock={clock} />)
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('ClockWorking', () => {
  it('opens from a line that names the due date, without script', () => {
    const html = shown(statutoryClock('2021-03-20'))
    expect(html).toMatch(/<summary[^>]*>.*How the due date of 16 April 2021 was counted.*<\/summary>/)
    expect(html).not.toContain('<script')
  })

  it('leads to the law it rests on', () => {
    expect(shown(statutoryClock('2021-03-20'))).toContain(
      'href="https://www.legislation.gov.uk/uksi/2013/218/regulation/22/made"',
    )
    expect(shown(courtesyClock('2021-03-20'))).not.toContain('legislation.gov.uk')
  })

  it('lists every day, from day 1 to the last, in a table with a caption', () => {
    const html = shown(statutoryClock('2021-03-20'))
    expect(html).toContain('Each day from 20 March 2021 to 16 April 2021</caption>')
    expect(html.match(/Day \d+ of 28/g)).toEqual(
      Array.from({ length: 28 }, (_, index) => `Day ${index + 1} of 28`),
    )
  })

  it('says of each day that does not count why', () => {
    const words = text(shown(courtesyClock('2021-04-01')))
    expect(words).toContain('Thursday 1 April 2021 Not counted: day of the request')
    expect(words).toContain('Friday 2 April 2021 Not counted: bank holiday (Good Friday)')
    expect(words).toContain('Saturday 3 April 2021 to Sunday 4 April 2021 Not counted: weekend')
  })

  it('shows what people typed as text', () => {
    const typed = { from: '2021-04-01', to: '2021-04-01', agreedBy: '<b>me</b>', reason: 'a & b' }
    const html = shown({ ...statutoryClock('2021-03-20'), pauses: [typed] })
    expect(html).toContain('&lt;b&gt;me&lt;/b&gt; (a &amp; b)')
  })
})
