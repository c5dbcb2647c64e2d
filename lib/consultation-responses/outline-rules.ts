import { formatDay, formatEdtf } from '../dates'
import { KIND_WORDS } from '../scrutiny-items/words'
import type { Contribution, Contributor, DocumentSection, ResponseDocument } from './document-rules'
import { isPublic, responseHref } from './rules'
import { FILE_STATE_WORDS, responseTitle, sectionTitle, UNNAMED_MEETING } from './words'

/** Words within a line, and links that also work from a file that was taken away. */
export type Run = string | { text: string; href: string }

/** A piece of a document. Texts are as their writers set them: an empty line begins a paragraph, a line end breaks the line. */
export type Block =
  | { is: 'heading'; level: 1 | 2; text: string }
  | { is: 'text' | 'quote' | 'warning'; text: string }
  | { is: 'list'; items: Run[][] }
  | { is: 'table'; caption: string; headings: [string, string]; rows: [string, Run[]][] }

/** A response as every file of it tells it, whatever its format. */
export type Outline = { title: string; about: string; by: string; blocks: Block[] }

type Site = { url: string; feedback: string }

/** What the files of a response say. `siteUrl` begins their links. */
export function outlineOf(response: ResponseDocument, siteUrl: string): Outline {
  const { body, coveringText, sections, contributors, consultation, edition, state } = response
  const site = { url: siteUrl, feedback: `${siteUrl}/consultations/${consultation.slug}` }
  const standing = FILE_STATE_WORDS[state]
  return {
    title: responseTitle(response),
    about: `Edition ${edition}`,
    by: body.title,
    blocks: [
      ...(standing ? [{ is: 'warning' as const, text: standing }] : []),
      heading('About this response'),
      facts(response, site),
      ...(coveringText ? [heading('Covering text'), { is: 'text' as const, text: coveringText }] : []),
      ...sections.flatMap((section) => sectionBlocks(section, site)),
      ...(contributors.length > 0 ? [heading('Who contributed'), contributorTable(contributors, site)] : []),
    ],
  }
}

const heading = (text: string, level: 1 | 2 = 1): Block => ({ is: 'heading', level, text })

function facts(response: ResponseDocument, site: Site): Block {
  const { consultation, body, edition, state, agreed, sentOn, publishedOn, cameOfIt } = response
  const page = `${site.url}${responseHref(consultation.slug, body.slug, edition)}`
  const meeting = agreed && (agreed.meeting?.title ?? UNNAMED_MEETING)
  return {
    is: 'table',
    caption: 'What this response is, and what became of it',
    headings: ['What', 'Told'],
    rows: [
      ['Consultation', [{ text: consultation.title, href: site.feedback }]],
      ['Response of', [body.title]],
      ['Edition', [editionText(response)]],
      ['Agreed', [agreed ? `${formatEdtf(agreed.on)}, at: ${meeting}` : 'Not yet']],
      ['Published', [publishedOn ? formatDay(publishedOn) : 'Not yet']],
      ['Sent', [sentOn ? formatDay(sentOn) : 'No day is recorded yet']],
      ['What came of it', [cameOfIt ?? 'Nothing is recorded yet']],
      ...(isPublic(state) ? [['On the public record', [{ text: page, href: page }]] as [string, Run[]]] : []),
    ],
  }
}

const editionText = ({ edition, replaces, replacedBy }: ResponseDocument) =>
  `${edition}${replaces ? `, in place of edition ${replaces}` : ''}${replacedBy ? `. Replaced by edition ${replacedBy}` : ''}`

function sectionBlocks({ question, text, contributions }: DocumentSection, site: Site): Block[] {
  const isEmpty = text === '' && contributions.length === 0
  if (isEmpty && question === null) return []
  const said = isEmpty ? 'The group gives no answer to this.' : text
  return [
    heading(sectionTitle(question)),
    ...(question ? [{ is: 'quote' as const, text: question.wording }] : []),
    ...(said ? [{ is: 'text' as const, text: said }] : []),
    ...(contributions.length > 0
      ? [
          heading('What members said', 2),
          { is: 'list' as const, items: contributions.map((each) => contributed(each, site)) },
        ]
      : []),
  ]
}

function contributed(contribution: Contribution, { feedback }: Site): Run[] {
  if (contribution.isWithheld)
    return [
      `A contribution is withheld: it was hidden after it had been taken up. Reason: ${contribution.reason}`,
    ]
  const { text, kind, authorName, ref, anchor, isEdited, withdrawnOn } = contribution
  const withdrawn = withdrawnOn ? `, withdrawn by its writer on ${formatDay(withdrawnOn)}` : ''
  return [
    `${text} (${KIND_WORDS[kind]} by ${authorName}, `,
    { text: ref, href: `${feedback}#${anchor}` },
    `${isEdited ? ', edited' : ''}${withdrawn})`,
  ]
}

const contributorTable = (contributors: readonly Contributor[], { feedback }: Site): Block => ({
  is: 'table',
  caption: 'Members whose words are in this response, and where each stands as it was said',
  headings: ['Name', 'References'],
  rows: contributors.map(({ name, refs }) => [
    name,
    refs.flatMap(({ ref, anchor }, index) => [
      ...(index > 0 ? [', '] : []),
      { text: ref, href: `${feedback}#${anchor}` },
    ]),
  ]),
})
