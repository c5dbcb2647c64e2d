import { capitalised } from '../capitals'
import { FINDING_WORDS } from '../claims/words'
import { responseHref } from '../consultation-responses/rules'
import { responseTitle } from '../consultation-responses/words'
import { formatDay, formatEdtf, lastDay, type IsoDay } from '../dates'
import { onDate, PROGRESS_WORDS } from '../milestones/words'
import { KIND_WORDS } from '../scrutiny-items/words'
import { about, hrefOf, plain, quote } from './draft-rules'
import type {
  Change,
  ClaimFact,
  ConsultationFact,
  ItemFact,
  MilestoneFact,
  PackFacts,
  ResponseFact,
} from './fact-rules'
import type { Draft } from './schema'
import { changeLine } from './words'

/** What the group did itself first; of each kind the latest on top. */
export const changedParagraphs = ({ milestones, events, items, ...facts }: PackFacts): Draft[] => [
  ...items.map(itemParagraph),
  ...facts.responses.map(responseParagraph),
  ...facts.changedConsultations.map(consultationChangedParagraph),
  ...facts.claims.map(claimParagraph),
  ...events.toReversed().map(eventParagraph),
  ...milestones.toSorted((a, b) => lastStated(b).localeCompare(lastStated(a))).map(milestoneParagraph),
]

const lastStated = ({ changes, reports }: MilestoneFact): IsoDay =>
  [...changes, ...reports].reduce(
    (latest, { statedOn }) => (lastDay(statedOn) > latest ? lastDay(statedOn) : latest),
    '',
  )

const eventParagraph = ({
  id,
  title,
  sentence,
  legalOn,
  legalBasis,
}: PackFacts['events'][number]): Draft => ({
  ...plain,
  key: `change-event:${id}`,
  title,
  lines: [
    `${sentence}. In force since ${formatDay(legalOn)}.`,
    `Legal basis: ${legalBasis?.replace(/\.$/, '') ?? 'not established'}.`,
  ],
  about: [],
})

const milestoneParagraph = ({ id, slug, title, recommendationId, ...news }: MilestoneFact): Draft => ({
  ...plain,
  key: `milestone:${id}`,
  title,
  href: `/milestones/${slug}`,
  lines: news.changes.map(changeLine),
  quotes: news.reports.map(({ statedOn, state, text }) =>
    quote(`Its owner reported ${onDate(statedOn)}: ${PROGRESS_WORDS[state].toLowerCase()}`, text),
  ),
  about: [...about('milestone', id), ...about('item', recommendationId)],
})

function itemParagraph({ id, ref, kind, text, changes }: ItemFact): Draft {
  return {
    ...plain,
    key: `item:${id}`,
    title: `${KIND_WORDS[kind]} ${ref}`,
    href: hrefOf({ kind, ref }),
    lines: changeLines(changes),
    quotes: [quote(kind === 'question' ? 'What was asked' : 'What was said', text)],
    about: about('item', id),
  }
}

const changeLines = (changes: readonly Change[]): string[] =>
  changes
    .toSorted((a, b) => lastDay(a.on).localeCompare(lastDay(b.on)))
    .map(({ on, words }) => capitalised(`${formatEdtf(on)}: ${words}.`))

/** What opened, closed or came to something; its key is not that of what is open, which stands in a part of its own. */
const consultationChangedParagraph = ({ id, slug, title, changes }: ConsultationFact): Draft => ({
  ...plain,
  key: `consultation-changed:${id}`,
  title,
  href: `/consultations/${slug}`,
  lines: changeLines(changes),
  about: about('consultation', id),
})

const claimParagraph = ({ id, slug, statement, saidBy, finding, foundOn, evidence }: ClaimFact): Draft => ({
  ...plain,
  key: `claim:${id}`,
  title: `Claim by ${saidBy}`,
  href: `/claims#${slug}`,
  lines: [capitalised(`${formatEdtf(foundOn)}: the finding is: ${FINDING_WORDS[finding].toLowerCase()}.`)],
  quotes: [quote('What was claimed', statement), ...(evidence ? [quote('The evidence', evidence)] : [])],
  about: [],
})

function responseParagraph({ id, consultation, body, edition, publishedOn, sentOn }: ResponseFact): Draft {
  return {
    ...plain,
    key: `response:${id}`,
    title: responseTitle({ body, consultation }),
    href: responseHref(consultation.slug, body.slug, edition),
    lines: [
      `Edition ${edition}, published on ${formatDay(publishedOn)}.`,
      ...(sentOn ? [`Sent on ${formatDay(sentOn)}.`] : []),
    ],
    about: about('consultation', consultation.id),
  }
}
