import { escapeHtml } from '../escape'
import type { ResponseDocument } from './document-rules'
import { outlineOf, type Block, type Run } from './outline-rules'

// The file stands alone: no stylesheet, picture or script of the portal is there where it is opened.
const STYLE = `
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem; color: #212b32; background: #fff; font: 1.1875rem/1.5 Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.25; }
h2 { margin-top: 2.5rem; font-size: 1.5rem; line-height: 1.3; }
h3 { font-size: 1.25rem; }
a { color: #005eb8; }
a:visited { color: #330072; }
a:focus { outline: 4px solid #ffeb3b; color: #212b32; background: #ffeb3b; }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 4px solid #768692; }
.warning { padding: 1rem; border: 2px solid #212b32; font-weight: bold; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: 0.5rem; text-align: left; font-weight: bold; }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid #768692; text-align: left; vertical-align: top; }
th[scope="row"] { width: 30%; }
li { margin-bottom: 0.75rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; } }
`

/** A response as a page that stands alone, in British English, with a title, headings, lists and tables of its own. */
export function htmlOf(response: ResponseDocument, siteUrl: string): string {
  const { title, about, by, blocks } = outlineOf(response, siteUrl)
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(by)}">
<meta name="description" content="${escapeHtml(`${title}. ${about}.`)}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${blocks.map(element).join('\n')}
</main>
</body>
</html>
`
}

function element(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `<h${block.level + 1}>${escapeHtml(block.text)}</h${block.level + 1}>`
    case 'text':
      return written(block.text)
    case 'quote':
      return `<blockquote>${written(block.text)}</blockquote>`
    case 'warning':
      return `<p class="warning">${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${item.map(run).join('')}</li>`).join('\n')}</ul>`
    case 'table':
      return table(block)
  }
}

function table({ caption, headings, rows }: Extract<Block, { is: 'table' }>): string {
  const head = headings.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')
  const body = rows.map(
    ([name, value]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td dir="auto">${value.map(run).join('')}</td></tr>`,
  )
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

const written = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p dir="auto">${lines(paragraph)}</p>`)
    .join('\n')

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

const run = (piece: Run): string =>
  typeof piece === 'string'
    ? lines(piece)
    : `<a href="${escapeHtml(piece.href)}">${escapeHtml(piece.text)}</a>`
