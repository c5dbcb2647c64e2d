import type { Claim } from '@/lib/claims/rules'
import { CLAIM_KIND_WORDS, FINDING_WORDS, type ClaimFinding } from '@/lib/claims/words'
import { formatEdtf } from '@/lib/dates'
import { onDate } from '@/lib/milestones/words'
import { type Moment, momentHref } from '@/lib/moment'
import type { ListedItem } from '@/lib/scrutiny-items/listed-rules'
import { CitedSources } from '../citations/cited-sources'
import { type Feedback, PublishedFeedback } from '../feedback/published-feedback'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { ItemLines } from '../scrutiny-items/item-lines'
import { NotEstablished } from '../ui/not-established'
import { SummaryList, type SummaryRow } from '../ui/summary-list'
import { Tag, type Tone } from '../ui/tag'

const tones: Record<ClaimFinding, Tone> = {
  no_evidence_yet: 'neutral',
  supported: 'good',
  partly_supported: 'attention',
  not_supported: 'bad',
}

type Props = {
  claim: Claim
  feedback: readonly Feedback[]
  items: readonly ListedItem[]
  glossary: PageGlossary
  moment: Moment
}

/** What kind of claim it is, who said it and when: the line under its words. */
function SaidBy({ claim: { kind, saidBy, saidOn }, glossary }: Pick<Props, 'claim' | 'glossary'>) {
  return (
    <p>
      {CLAIM_KIND_WORDS[kind]}. Said by <GlossaryText glossary={glossary}>{saidBy}</GlossaryText>,{' '}
      {saidOn ? formatEdtf(saidOn) : <NotEstablished>on a day not established</NotEstablished>}.
    </p>
  )
}

/** How it could be measured, and what has been found. */
function Facts({
  claim: { measure, found, consultation },
  glossary,
  moment,
}: Omit<Props, 'feedback' | 'items'>) {
  const text = (words: string | null, otherwise: string) =>
    words ? (
      <GlossaryText glossary={glossary}>{words}</GlossaryText>
    ) : (
      <NotEstablished>{otherwise}</NotEstablished>
    )
  const rows: SummaryRow[] = [{ key: 'How to measure it', value: text(measure, 'nobody has said how') }]
  if (found) {
    rows.push({ key: 'Evidence', value: text(found.evidence, 'none found so far') })
    rows.push({
      key: 'Finding',
      value: (
        <>
          <Tag tone={tones[found.finding]}>{FINDING_WORDS[found.finding]}</Tag>
          {found.foundOn && ` ${onDate(found.foundOn)}`}
        </>
      ),
    })
  }
  if (consultation) {
    const href = momentHref(moment, `/consultations/${consultation.slug}`)
    rows.push({ key: 'Consultation', value: <a href={href}>{consultation.title}</a> })
  }
  return <SummaryList rows={rows} />
}

/** One claim of the register, with what councillors have said of it. */
export function ClaimEntry({ claim, feedback, items, glossary, moment }: Props) {
  const { slug, statement, cited } = claim
  return (
    <article className="claim" id={slug} aria-labelledby={`${slug}-title`}>
      <h3 id={`${slug}-title`}>
        <GlossaryText glossary={glossary}>{statement}</GlossaryText>
      </h3>
      <SaidBy claim={claim} glossary={glossary} />
      <Facts claim={claim} glossary={glossary} moment={moment} />
      {items.length > 0 && <h4>What councillors asked</h4>}
      <ItemLines items={items} moment={moment} />
      {feedback.length > 0 && <h4>What councillors have said</h4>}
      <PublishedFeedback items={feedback} moment={moment} />
      <CitedSources cited={cited} headingLevel={4} />
    </article>
  )
}
