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
import type { ResponseDocument } from './document-rules'
import { outlineOf, type Block, type Run } from './outline-rules'

type Piece = Paragraph | Table

/** A response as a Word document with real headings, lists and tables, in British English. `siteUrl` begins its links. */
export function layOut(response: ResponseDocument, siteUrl: string): Document {
  const outline = outlineOf(response, siteUrl)
  const title = printable(outline.title)
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...outline.blocks.flatMap(pieces),
  ]
  return new Document({
    title,
    description: outline.about,
    creator: printable(outline.by),
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
    { ...{ id: 'Warned', name: 'Warned', basedOn: 'Normal', quickFormat: true }, run: { bold: true } },
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

/** A block as Word has it. */
function pieces(block: Block): Piece[] {
  switch (block.is) {
    case 'heading':
      return [new Paragraph({ text: printable(block.text), heading: HEADINGS[block.level] })]
    case 'list':
      return block.items.map((item) => new Paragraph({ ...bullet, children: item.flatMap(run) }))
    case 'table':
      return [table(block)]
    case 'text':
    case 'quote':
    case 'warning':
      return written(block.text, STYLES[block.is])
  }
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 }
const STYLES = { text: undefined, quote: 'Quoted', warning: 'Warned' }
const bullet = { numbering: { reference: POINTS, level: 0 } }

/** A text as its writer set it: an empty line begins a paragraph, a single line end breaks the line. */
const written = (text: string, style?: string): Paragraph[] =>
  text.split(/\n\s*\n/).map((paragraph) => new Paragraph({ style, children: lines(paragraph) }))

/** What XML can't hold (a control character pasted from elsewhere) would make the whole file unreadable. */
const printable = (text: string): string => text.replaceAll(/(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, '')

const lines = (text: string): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0 }))

const run = (piece: Run): ParagraphChild[] =>
  typeof piece === 'string' ? lines(piece) : [link(piece.text, piece.href)]

const link = (text: string, address: string): ParagraphChild =>
  new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: printable(text), style: 'Hyperlink' })],
  })

/** Two columns; the first row repeats on each page, and names what stands below it. */
function table({ headings, rows }: Extract<Block, { is: 'table' }>): Table {
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
      ...rows.map(([name, value]) => row(name, value.flatMap(run), false)),
    ],
  })
}
