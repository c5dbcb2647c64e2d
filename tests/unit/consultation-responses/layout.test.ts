import { Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { documentOn } from '@/lib/consultation-responses/document-rules'
import { layOut } from '@/lib/consultation-responses/layout'
import { htmlOf } from '@/lib/consultation-responses/html-rules'
import { RESPONSE_STATES } from '@/lib/consultation-responses/rules'
import { presentMoment } from '@/lib/moment'
import { contributionRow, documentRow } from './document-factory'

const now = presentMoment('2026-11-22')
const SITE = 'https://record.example'

/** The parts of the document as a word processor finds them in the file. */
async function partsOf(row: Parameters<typeof documentOn>[0]): Promise<Record<string, string>> {
  const file = await Packer.toBuffer(layOut(documentOn(row, [], now), SITE))
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
}

/** The paragraphs of a style, as text. */
const ofStyle = (xml: string, style: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))

describe('a response as a Word document', () => {
  it('has a title and real headings, in their order', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(
      documentRow({ contributions: [contributionRow({})] }),
    )
    expect(ofStyle(xml, 'Title')).toEqual([
      'Response of Health review group, to Integrating care: next steps',
    ])
    expect(ofStyle(xml, 'Heading1')).toEqual([
      'About this response',
      'Covering text',
      'Question 2',
      'Who contributed',
    ])
    expect(ofStyle(xml, 'Heading2')).toEqual(['What members said'])
    expect(ofStyle(xml, 'Quoted')).toEqual(['Do you agree?'])
  })

  it('is in British English, with its title and the group in its properties', async () => {
    const parts = await partsOf(documentRow())
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"')
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Response of Health review group, to Integrating care: next steps</dc:title>',
    )
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Health review group</dc:creator>')
  })

  it('has a list of real list items and tables whose first row is a heading', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(
      documentRow({ contributions: [contributionRow({})] }),
    )
    expect(xml.match(/<w:numPr>/g)).toHaveLength(1)
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  })

  it('tells who said what, under which reference, with a link to where it stands', async () => {
    const parts = await partsOf(documentRow({ contributions: [contributionRow({ text: 'Ask first.' })] }))
    const xml = parts['word/document.xml'] ?? ''
    for (const words of ['Ask first.', 'Concern by Cllr A Name', 'HSCRG/2026/O1', ', edited)'])
      expect(xml).toContain(words)
    expect(parts['word/_rels/document.xml.rels']).toContain(`Target="${SITE}/consultations/integrating-care"`)
    expect(xml).toContain('w:anchor="hscrg-2026-o1"')
  })

  it('holds nothing of what was hidden but the public reason', async () => {
    const hidden = contributionRow({
      text: 'Edited secret',
      original: 'Secret',
      hiddenReason: 'It names a patient.',
    })
    const all = Object.values(await partsOf(documentRow({ contributions: [hidden] }))).join()
    expect(all).toContain('It names a patient.')
    for (const words of ['ecret', 'Cllr A Name', 'HSCRG/2026/O1']) expect(all).not.toContain(words)
  })

  it('keeps paragraphs and lines as they were set, and markup as text', async () => {
    const row = { ...documentRow(), coveringText: 'One <b>line</b>\nand & another\n\nA new paragraph' }
    const { 'word/document.xml': xml = '' } = await partsOf(row)
    expect(xml).toContain('One &lt;b&gt;line&lt;/b&gt;')
    expect(xml).toMatch(/<w:br\/><w:t[^>]*>and &amp; another<\/w:t>/)
    expect(xml).toMatch(/<w:p>(?:(?!<w:p>).)*>A new paragraph</s)
  })

  it('can be opened whatever was pasted into it', async () => {
    const row = { ...documentRow(), coveringText: 'Before\u0001\u000b\ud800\ufffe after' }
    const { 'word/document.xml': xml = '' } = await partsOf(row)
    expect(xml).toContain('Before after')
  })
})

describe('a response as a page that stands alone', () => {
  const page = (row: Parameters<typeof documentOn>[0]) => htmlOf(documentOn(row, [], now), SITE)
  const whole = () => page(documentRow({ contributions: [contributionRow({ text: 'Ask first.' })] }))
  const headings = (html: string) =>
    [...html.matchAll(/<(h\d)>([^<]*)/g)].map(([, tag, text]) => `${tag} ${text}`)

  it('has a language, a title and real headings, in their order', () => {
    expect(whole()).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/)
    expect(whole()).toContain(
      '<title>Response of Health review group, to Integrating care: next steps</title>',
    )
    expect(headings(whole())).toEqual([
      'h1 Response of Health review group, to Integrating care: next steps',
      'h2 About this response',
      'h2 Covering text',
      'h2 Question 2',
      'h3 What members said',
      'h2 Who contributed',
    ])
  })

  it('loads nothing from anywhere, and its links lead to the record', () => {
    expect(whole()).not.toMatch(/<(?:script|link|img|iframe)\b|url\(|@import|\ssrc=/)
    const links = [...whole().matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((href) => !href?.startsWith(`${SITE}/`))).toEqual([])
  })

  it('is sound HTML, whose tables have captions and heads', async () => {
    const rules = { extends: ['html-validate:recommended'], rules: { 'no-trailing-whitespace': 'off' } }
    const { results } = await new HtmlValidate(rules as never).validateString(whole())
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`)),
    ).toEqual([])
    expect(whole().match(/<caption>/g)).toHaveLength(2)
    expect(whole().match(/<th scope="row">/g)?.length).toBeGreaterThan(7)
  })

  it('keeps paragraphs and lines as they were set, and markup as text', () => {
    const html = page({ ...documentRow(), coveringText: 'One <b>line</b>\nand & another\n\n"New" paragraph' })
    expect(html).toContain(
      '<p dir="auto">One &#60;b&#62;line&#60;/b&#62;<br>and &#38; another</p>\n<p dir="auto">&#34;New&#34; paragraph</p>',
    )
  })
})

it.each(RESPONSE_STATES)(
  'says in both files how far it has come, and leads to no page that is not there: %s',
  async (state) => {
    const row = { ...documentRow(), state }
    const { 'word/document.xml': xml = '' } = await partsOf(row)
    for (const file of [xml, htmlOf(documentOn(row, [], now), SITE)]) {
      expect(file.includes('On the public record')).toBe(state === 'published')
      expect(file.includes('not public')).toBe(state !== 'published')
    }
  },
)
