import { HtmlValidate } from 'html-validate'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Escalation } from '@/components/law/escalation'

type Props = ComponentProps<typeof Escalation>

const html = (props: Partial<Props>) =>
  renderToStaticMarkup(<Escalation on="2020-08-03" consulted="by_law" knownOn="2026-11-26" {...props} />)
const text = (props: Partial<Props>) =>
  html(props)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const headings = (props: Partial<Props>) =>
  [...html(props).matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/g)].map(([, level, words]) => `${level} ${words}`)

const REFERRAL = '3 Refer the change to the Secretary of State'
const CALL_IN = '3 Ask the Secretary of State to call the change in'
const TITLE = '2 What the council could do further'
const LAW = '3 The law on this'

describe('what the council could do further', () => {
  it('is to refer it up to 30 January 2024, because of the date', () => {
    expect(headings({ on: '2024-01-30' })).toEqual([TITLE, REFERRAL, LAW])
    expect(text({ on: '2024-01-30' })).toContain(
      'could refer it to the Secretary of State, because the date is 30 January 2024. This could be done up to 30 January 2024.',
    )
  })

  it('is to ask for a call-in from 31 January 2024, because of the date', () => {
    expect(headings({ on: '2024-01-31' })).toEqual([TITLE, CALL_IN, LAW])
    expect(text({ on: '2024-01-31' })).toContain(
      'call it in, because the date is 31 January 2024. This can be done from 31 January 2024.',
    )
    expect(text({ on: '2024-01-31' })).toContain('It can no longer be referred')
  })

  it('tells what was referred in time that the old rules go on', () => {
    expect(text({})).toContain('What was referred up to 30 January 2024 goes on under the old rules.')
  })

  it('names both and says why it is not certain', () => {
    expect(headings({ on: '2024' })).toEqual([TITLE, REFERRAL, CALL_IN, LAW])
    expect(text({ on: '2024' })).toContain(
      'is not certain, because the law changed on 31 January 2024 and the date is given not to the day: 2024.',
    )
    expect(text({ on: '2024-02~' })).toContain('only as about that time: about February 2024.')
    expect(text({ on: null })).toContain('the date is not established.')
    expect(text({ on: null, until: '2024-05' })).toContain(
      'when this began is not established: it ended: May 2024.',
    )
  })

  it('names both, one after the other, where the law changed meanwhile', () => {
    expect(text({ on: '2024-01-10', until: '2024-03-10' })).toContain(
      'up to 30 January 2024, and ask for a call-in from 31 January 2024, because the law changed meanwhile: it ran from 10 January 2024 to 10 March 2024.',
    )
  })

  it('says of a change of structure that none of it may apply', () => {
    expect(text({ consulted: 'otherwise' })).toMatch(/so it may not apply\. .*regulation 24.*to be confirmed/)
    expect(text({ consulted: 'not_established' })).toContain('such a change is not established')
    expect(text({ consulted: 'by_law' })).not.toContain('regulation 24')
  })

  it('tells on a past day nothing of a law that was still to come', () => {
    const then = text({ knownOn: '2020-10-01', consulted: 'otherwise' })
    expect(then).toContain('could refer it')
    expect(then).not.toMatch(/2024|call/)
    const undated = text({ knownOn: '2020-10-01', on: null })
    expect(undated).toContain('because the law gives no other power.')
    expect(undated).not.toMatch(/2024|call/)
  })

  it('says where its rules were not yet in force', () => {
    expect(text({ on: '2012-11' })).toContain('came into force on 1 April 2013')
    expect(text({ on: '2013-04-01' })).not.toContain('came into force on 1 April 2013')
  })

  it('leads to the law, at its address', () => {
    const links = (props: Partial<Props>) =>
      [...html(props).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
    expect(links({})).toEqual([
      'https://www.legislation.gov.uk/uksi/2013/218/part/4/made',
      'https://legislation.gov.uk/uksi/2024/16/body/made',
    ])
    expect(links({ on: '2025' })).toContain('https://www.legislation.gov.uk/uksi/2024/15/note/made')
  })

  it.each<Partial<Props>>([
    {},
    { on: '2025-06~' },
    { on: '2024', consulted: 'otherwise' },
    { on: null, consulted: 'not_established' },
    { on: '2024-01-10', until: '2024-03-10', consulted: 'otherwise' },
  ])('is valid HTML: %o', async (props) => {
    const page = `<!DOCTYPE html><html lang="en"><head><title>Test</title></head><body><h1>Test</h1>${html(props)}</body></html>`
    const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(
      page,
    )
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })
})
