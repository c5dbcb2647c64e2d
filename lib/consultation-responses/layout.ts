import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx'
import { formatDay, formatEdtf } from '../dates'
import { KIND_WORDS } from '../scrutiny-items/words'
import type { Contribution, Contributor, DocumentSection, ResponseDocument } from './document-rules'
import { responseHref } from './rules'
import { responseTitle, sectionTitle, UNNAMED_MEETING } from './words'

type Block = Paragraph | Table
type Site = { url: string; feedback: string }

/** A response as a Word document with real headings, lists and tables, in British English. `siteUrl` begins its links. */
export function layOut(response: ResponseDocument, siteUrl: string): Document {
  const { body, coveringText, sections, contributors, consultation } = response
  const site = { url: siteUrl, feedback: `${siteUrl}/consultations/${consultation.slug}` }
  const title = printable(responseTitle(response))
  const children: Block[] = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...facts(response, site),
    ...(coveringText ? [heading('Covering text'), ...written(coveringText)] : []),
    ...sections.flatMap((section) => sectionBlocks(section, site)),
    ...(contributors.length > 0 ? [heading('Who contributed'), contributorTable(contributors, site)] : []),
  ]
  const description = `Edition ${response.edition}`
  return new Document({
    title,
    description,
    creator: printable(body.title),
    styles,
    numbering,
    sections: [{ children }],
  })
}

const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' }
const headingStyle = (size: number) => ({
  run: { size, bold: true, color: '212B32', font },
  paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
})

const styles = {
  default: {
    document: {
      run: { size: 24, font, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 300 } },
    },
    title: { run: { size: 40, bold: true, font }, paragraph: { spacing: { after: 240 } } },
    heading1: headingStyle(30),
    heading2: headingStyle(26),
    hyperlink: { run: { color: '005EB8', underline: {} } },
  },
  paragraphStyles: [
    {
      ...{ id: 'Quoted', name: 'Quoted', basedOn: 'Normal', quickFormat: true },
      run: { italics: true },
      paragraph: { indent: { left: 480 } },
    },
  ],
}

const POINTS = 'points'
const numbering = {
  config: [
    {
      reference: POINTS,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.BULLET, text: '•' },
          style: { paragraph: { indent: { left: 480, hanging: 280 } } },
        },
      ],
    },
  ],
}

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })

/** A text as its writer set it: an empty line begins a paragraph, a single line end breaks the line. */
const written = (text: string, style?: string): Paragraph[] =>
  text.split(/\n\s*\n/).map((paragraph) => new Paragraph({ style, children: lines(paragraph) }))

/** What XML can't hold (a control character pasted from elsewhere) would make the whole file unreadable. */
const printable = (text: string): string => text.replaceAll(/(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, '')

const lines = (text: string): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0 }))

const link = (text: string, address: string): ParagraphChild =>
  new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: printable(text), style: 'Hyperlink' })],
  })

function facts(response: ResponseDocument, site: Site): Block[] {
  const { consultation, body, edition, replaces, replacedBy, agreed, sentOn, publishedOn, cameOfIt } =
    response
  const page = `${site.url}${responseHref(consultation.slug, body.slug, edition)}`
  const rows: [string, ParagraphChild[]][] = [
    ['Consultation', [link(consultation.title, site.feedback)]],
    ['Response of', lines(body.title)],
    ['Edition', lines(editionText(edition, replaces, replacedBy))],
    ['Agreed', lines(agreed ? agreedText(agreed) : 'Not yet')],
    ['Published', lines(publishedOn ? formatDay(publishedOn) : 'Not yet')],
    ['Sent', lines(sentOn ? formatDay(sentOn) : 'No day is recorded yet')],
    ['What came of it', lines(cameOfIt ?? 'Nothing is recorded yet')],
    ['On the public record', [link(page, page)]],
  ]
  return [heading('About this response'), table(['What', 'Told'], rows)]
}

const agreedText = ({ on, meeting }: NonNullable<ResponseDocument['agreed']>) =>
  `${formatEdtf(on)}, at: ${meeting?.title ?? UNNAMED_MEETING}`

const editionText = (edition: number, replaces: number | null, replacedBy: number | null) =>
  `${edition}${replaces ? `, in place of edition ${replaces}` : ''}${replacedBy ? `. Replaced by edition ${replacedBy}` : ''}`

function sectionBlocks({ question, text, contributions }: DocumentSection, site: Site): Block[] {
  const isEmpty = text === '' && contributions.length === 0
  if (isEmpty && question === null) return []
  return [
    heading(sectionTitle(question)),
    ...(question ? written(question.wording, 'Quoted') : []),
    ...(text ? written(text) : []),
    ...(isEmpty ? written('The group gives no answer to this.') : []),
    ...(contributions.length > 0
      ? [membersHeading(), ...contributions.map((each) => point(each, site))]
      : []),
  ]
}

const membersHeading = () => new Paragraph({ text: 'What members said', heading: HeadingLevel.HEADING_2 })

function point(contribution: Contribution, { feedback }: Site): Paragraph {
  const numbered = { numbering: { reference: POINTS, level: 0 } }
  if (contribution.isWithheld) {
    const told = `A contribution is withheld: it was hidden after it had been taken up. Reason: ${contribution.reason}`
    return new Paragraph({ ...numbered, children: lines(told) })
  }
  const { text, kind, authorName, ref, anchor, isEdited, withdrawnOn } = contribution
  const after = `${isEdited ? ', edited' : ''}${withdrawnOn ? `, withdrawn by its writer on ${formatDay(withdrawnOn)}` : ''})`
  return new Paragraph({
    ...numbered,
    children: [
      ...lines(text),
      new TextRun(printable(` (${KIND_WORDS[kind]} by ${authorName}, `)),
      link(ref, `${feedback}#${anchor}`),
      new TextRun(after),
    ],
  })
}

const contributorTable = (contributors: readonly Contributor[], { feedback }: Site): Table =>
  table(
    ['Name', 'References'],
    contributors.map(({ name, refs }) => [
      name,
      refs.flatMap(({ ref, anchor }, index) => [
        ...(index > 0 ? [new TextRun(', ')] : []),
        link(ref, `${feedback}#${anchor}`),
      ]),
    ]),
  )

/** Two columns; the first row repeats on each page, and names what stands below it. */
function table(headings: [string, string], rows: [string, ParagraphChild[]][]): Table {
  const cell = (children: ParagraphChild[], width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      margins: { top: 80, bottom: 80, left: 120, right: 120 },
      children: [new Paragraph({ children, spacing: { after: 0 } })],
    })
  const row = (first: string, second: ParagraphChild[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: [cell([new TextRun({ text: printable(first), bold: true })], 30), cell(second, 70)],
    })
  const [first, second] = headings
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(first, [new TextRun({ text: second, bold: true })], true),
      ...rows.map(([name, value]) => row(name, value, false)),
    ],
  })
}
