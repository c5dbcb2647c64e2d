import { FINDING_WORDS } from '@/lib/claims/words'
import type { Claim } from '@/lib/claims/rules'
import { formatPeriod } from '@/lib/dates'
import { abbreviationsIn, type GlossaryEntry, pageReaders } from '@/lib/glossary/rules'
import { type Moment, momentHref } from '@/lib/moment'
import type { ProgrammePage } from '@/lib/programmes/rules'
import { CitedSources } from '../citations/cited-sources'
import { ConsultationTable } from '../consultations/consultation-table'
import { Disagreements } from '../disagreements/disagreements'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { GlossaryText } from '../glossary/glossary-text'
import { PageTitle } from '../layout/page-title'
import { StoryTimeline } from '../milestones/story-timeline'
import { OrganisationLinks } from '../organisations/organisation-links'
import { Section } from '../ui/section'
import { SummaryList } from '../ui/summary-list'

type Props = { programme: ProgrammePage; terms: readonly GlossaryEntry[]; moment: Moment }

function ClaimList({ claims, moment }: { claims: readonly Claim[]; moment: Moment }) {
  return (
    <ul>
      {claims.map(({ slug, statement, found }) => (
        <li key={slug}>
          <a href={momentHref(moment, `/claims#${slug}`)}>{statement}</a>
          {found && <> {FINDING_WORDS[found.finding]}.</>}
        </li>
      ))}
    </ul>
  )
}

/** A reorganisation: what it was in a few lines, then its milestones, what people were asked and what was claimed. */
export function ProgrammeView({ programme, terms, moment }: Props) {
  const { title, summary, startsOn, endsOn, organisations, milestones, consultations, claims } = programme
  const key = abbreviationsIn(
    [title, ...milestones.flatMap((milestone) => [milestone.title, milestone.owner.shortName])],
    terms,
  )
  const readers = pageReaders(terms, summary, key)
  const glossary = { read: readers.body, moment }
  const leadGlossary = { read: readers.lead, moment }
  const facts = [
    { key: 'Dates', value: formatPeriod(startsOn, endsOn) },
    { key: 'Organisations', value: <OrganisationLinks organisations={organisations} moment={moment} /> },
  ]
  return (
    <>
      <PageTitle
        caption="Programme"
        lead={
          <p>
            <GlossaryText glossary={leadGlossary}>{summary}</GlossaryText>
          </p>
        }
      >
        {title}
      </PageTitle>
      <SummaryList rows={facts} />
      <Section
        id="milestones"
        title="Milestones"
        more={{
          href: momentHref(moment, `/timeline?programme=${programme.slug}`),
          text: 'See these on the timeline',
        }}
      >
        <AbbreviationKey entries={key} moment={moment} />
        {milestones.length > 0 ? (
          <StoryTimeline milestones={milestones} moment={moment} glossary={glossary} />
        ) : (
          <p>No milestone of this programme was known.</p>
        )}
      </Section>
      <Section id="consultations" title="What people were asked">
        {consultations.length > 0 ? (
          <ConsultationTable
            caption="Consultations of this programme"
            consultations={consultations}
            moment={moment}
          />
        ) : (
          <p>No consultation or engagement on this programme has been found.</p>
        )}
      </Section>
      <Section id="claims" title="What was said to follow">
        {claims.length > 0 ? (
          <ClaimList claims={claims} moment={moment} />
        ) : (
          <p>No claim about it is on record.</p>
        )}
      </Section>
      <Disagreements disagreements={programme.disagreements} headingLevel={2} />
      <CitedSources cited={programme.cited} headingLevel={2} />
    </>
  )
}
