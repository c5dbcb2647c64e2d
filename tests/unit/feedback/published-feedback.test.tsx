import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type Feedback, PublishedFeedback } from '@/components/feedback/published-feedback'
import { parseMoment } from '@/lib/moment'

const TODAY = '2026-11-26'
const body = (slug: string) => ({ slug, name: `NHS ${slug}`, shortName: slug, hasBegun: true })
const source = {
  ...{ key: 'PRESS', title: 'What was said', publisher: 'A paper', kind: 'press' as const },
  ...{ url: 'https://example.org/said', publishedOn: '2020-05', note: 'On page 3.' },
}
const concern: Feedback = {
  ...{ id: '1', ref: 'HSCRG/2020/O1', kind: 'concern', text: 'Local focus will be lost.' },
  ...{ authorName: 'Cllr A Name', bodyName: 'A group', raisedOn: '2020-04~', publishedOn: '2020-04-30' },
  ...{ withdrawnOn: null, replyNote: null },
  addressed: { to: body('luton'), heir: body('central-east'), among: [] },
  cited: { sources: [source], isConfirmed: true, laterSources: 0 },
}

/** What a reader of a day reads, without the markup. */
function read(more: Partial<Feedback> = {}, day = 'now') {
  const moment = parseMoment(day, TODAY)
  if (!moment) throw new Error(`No such day: ${day}`)
  const html = renderToStaticMarkup(<PublishedFeedback items={[{ ...concern, ...more }]} moment={moment} />)
  return html.replaceAll(/<[^>]+>/g, '')
}

describe('a concern', () => {
  it('says to whom it was said, who would owe a reply today, and from where it is', () => {
    expect(read()).toContain('Said to NHS luton. Today NHS central-east would owe a reply.')
    expect(read()).toContain('Source: What was said, A paper, May 2020 (On page 3).')
  })

  it('says the same of a day of the past', () => {
    const addressed = { to: body('luton'), heir: body('luton'), among: [] }
    expect(read({ addressed }, 'on-2020-05-01')).toContain(
      'On 1 May 2020 the same body would have owed a reply.',
    )
  })

  it('says where nobody took it over, and among whom the record leaves it open', () => {
    const addressed = { to: body('luton'), heir: null, among: [body('a'), body('b')] }
    expect(read({ addressed })).toContain(
      'Today nobody would owe a reply: its work passed to NHS a and NHS b, and the record does not say with which this is.',
    )
    expect(read({ addressed: { ...addressed, among: [] } })).toContain('no body took its place')
  })

  it('that was taken back or was said to nobody in particular names no body', () => {
    expect(read({ addressed: null })).not.toContain('Said to')
    expect(read({ withdrawnOn: '2020-05-02' })).not.toContain('Said to')
  })
})
