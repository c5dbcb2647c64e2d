import { formatDay } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import { answerAnchor } from '@/lib/scrutiny-items/history-rules'
import {
  isOneQuestion,
  type ItemPage,
  type PublicPart,
  type PublicVerdict,
} from '@/lib/scrutiny-items/page-rules'
import { isCorrectedSince, partStanding } from '@/lib/standing/rules'
import { FINDING_WORDS, partWords } from '@/lib/standing/words'
import { Section } from '../ui/section'
import { GivenAnswers } from './given-answers'
import { MeetingLink } from './meeting-link'
import { PartMark } from './standing-mark'
import { Written } from './written'

type PartProps = { part: PublicPart; hasReplyOnRecord: boolean; moment: Moment }

/** The answer that a finding is on, as a link to it. */
function OnAnswer({ verdict, part }: { verdict: PublicVerdict; part: PublicPart }) {
  const index = part.answers.findIndex(({ id }) => id === verdict.answerId)
  const answer = part.answers[index]
  if (!answer) return <p className="exchange__meta">No answer had come.</p>
  return (
    <p className="exchange__meta">
      On <a href={`#${answerAnchor(part.number, index)}`}>the answer of {formatDay(answer.on)}</a>
    </p>
  )
}

function Findings({ part, moment }: Omit<PartProps, 'hasReplyOnRecord'>) {
  if (part.verdicts.length === 0) return <p>The group has recorded no finding on this yet.</p>
  const corrected = isCorrectedSince(part) && (
    <p>The body has corrected its words since. What the group found stands until it judges again.</p>
  )
  const found = part.verdicts.map((verdict) => (
    <div className="exchange__entry" key={verdict.id}>
      <p className="exchange__head">
        <strong>{FINDING_WORDS[verdict.finding]}</strong>, {formatDay(verdict.on)}
      </p>
      <OnAnswer verdict={verdict} part={part} />
      <Written>{verdict.reason}</Written>
      {verdict.meeting && (
        <p className="exchange__meta">
          Recorded at <MeetingLink meeting={verdict.meeting} moment={moment} />
        </p>
      )}
    </div>
  ))
  return (
    <>
      {found}
      {corrected}
    </>
  )
}

/** What the body says and what the group found: side by side, both in full. */
function Exchange({ part, hasReplyOnRecord, moment, headingLevel }: PartProps & { headingLevel: 3 | 4 }) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="exchange">
      <div className="exchange__side">
        <Heading className="nhsuk-heading-s">What the body says</Heading>
        <GivenAnswers part={part} hasReplyOnRecord={hasReplyOnRecord} moment={moment} />
      </div>
      <div className="exchange__side">
        <Heading className="nhsuk-heading-s">What the group found</Heading>
        <Findings part={part} moment={moment} />
      </div>
    </div>
  )
}

/** Of what has a reply on record and nothing in the register, the top of the page says all that is known. */
const Standing = ({ part, hasReplyOnRecord }: Omit<PartProps, 'moment'>) =>
  hasReplyOnRecord && part.answers.length + part.verdicts.length === 0 ? null : (
    <p>
      <PartMark standing={partStanding(part)} word={partWords(part)} />
    </p>
  )

/** Each thing that was asked, what the body answered to it, and what the group found. */
export function ItemParts({ item, moment }: { item: ItemPage; moment: Moment }) {
  const { parts, owed } = item
  const [only] = parts
  const hasReplyOnRecord = item.replyNote !== null
  if (!owed) return isOneQuestion(item) ? null : <Unsent parts={parts} />
  if (only && isOneQuestion(item)) {
    return (
      <Section id="answers" title="The answer, and the group’s finding">
        <Standing part={only} hasReplyOnRecord={hasReplyOnRecord} />
        <Exchange part={only} hasReplyOnRecord={hasReplyOnRecord} moment={moment} headingLevel={3} />
      </Section>
    )
  }
  return (
    <Section id="answers" title="What was asked, answered and found">
      {parts.map((part) => (
        <section key={part.number} className="item-part" aria-labelledby={`part-${part.number}`}>
          <h3 id={`part-${part.number}`}>Part {part.number}</h3>
          <blockquote className="quoted">
            <Written>{part.text}</Written>
          </blockquote>
          <Standing part={part} hasReplyOnRecord={hasReplyOnRecord} />
          <Exchange part={part} hasReplyOnRecord={hasReplyOnRecord} moment={moment} headingLevel={4} />
        </section>
      ))}
    </Section>
  )
}

const Unsent = ({ parts }: { parts: readonly PublicPart[] }) => (
  <Section id="answers" title="What is asked">
    <ol>
      {parts.map(({ number, text }) => (
        <li key={number}>{text}</li>
      ))}
    </ol>
  </Section>
)
