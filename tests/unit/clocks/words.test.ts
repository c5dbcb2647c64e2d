import { describe, expect, it } from 'vitest'
import { agreedClock, courtesyClock, statutoryClock } from '@/lib/clocks/rules'
import { clockSentence, rowDays, uncountedWords } from '@/lib/clocks/words'

const agreed = { agreedBy: 'the review group', reason: 'the board asked for time' }

describe('clockSentence', () => {
  it('names the law, the first day and the due date', () => {
    expect(clockSentence(statutoryClock('2021-03-20'))).toBe(
      '28 days beginning with 20 March 2021, by law (regulation 22(7) of the Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013): due by the end of 16 April 2021.',
    )
  })

  it('says that courtesy is no law, and counts after the day of the request', () => {
    expect(clockSentence(courtesyClock('2021-03-29'))).toBe(
      '20 working days after 29 March 2021, as a courtesy that no law requires: due by the end of 28 April 2021.',
    )
  })

  it('says that a meeting agreed it, also for a single day', () => {
    expect(clockSentence(agreedClock('2021-03-20', '2021-03-20')!)).toBe(
      '1 day beginning with 20 March 2021, as agreed at a meeting: due by the end of 20 March 2021.',
    )
  })

  it('says what moved it, and from when; a day in two pauses is told once', () => {
    const moved = {
      ...courtesyClock('2021-03-29'),
      pauses: [
        { from: '2021-04-12', to: '2021-04-13', ...agreed },
        { from: '2021-04-13', to: '2021-04-14', ...agreed },
      ],
      extensions: [{ days: 1, ...agreed }],
    }
    expect(clockSentence(moved)).toBe(
      '20 working days after 29 March 2021, as a courtesy that no law requires, with 1 working day more, not counting 3 days on which the clock stood still: due by the end of 5 May 2021 instead of 28 April 2021.',
    )
  })

  it('does not speak of a pause that lies outside', () => {
    const clock = statutoryClock('2021-03-20')
    const outside = { from: '2021-05-01', to: '2021-05-02', ...agreed }
    expect(clockSentence({ ...clock, pauses: [outside] })).toBe(clockSentence(clock))
  })
})

describe('the words of the working', () => {
  it('says why a day does not count', () => {
    expect(uncountedWords({ why: 'bank holiday', name: 'Good Friday' })).toBe('bank holiday (Good Friday)')
    expect(uncountedWords({ why: 'paused', ...agreed })).toBe(
      'clock stopped, agreed by the review group (the board asked for time)',
    )
  })

  it('names a day, or the first and the last of several', () => {
    expect(rowDays({ from: '2021-04-03', to: '2021-04-03' })).toBe('Saturday 3 April 2021')
    expect(rowDays({ from: '2021-04-03', to: '2021-04-04' })).toBe(
      'Saturday 3 April 2021 to Sunday 4 April 2021',
    )
  })
})
