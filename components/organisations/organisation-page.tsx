import { citedForPosts } from '@/lib/bodies/cited-rules'
import { type GlossaryEntry, glossaryReader } from '@/lib/glossary/rules'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { LineMapStory } from '@/lib/line-map/story'
import type { Moment } from '@/lib/moment'
import type { Held } from '@/lib/obligations/held-queries'
import type { OrganisationView } from '@/lib/organisations/profile-queries'
import { KIND_WORDS } from '@/lib/organisations/words'
import type { Said } from '@/lib/scrutiny-items/said-queries'
import { BodySection } from '../bodies/body-section'
import { PostTable } from '../bodies/post-table'
import { CitedSources } from '../citations/cited-sources'
import { SourcesTogether } from '../citations/sources-together'
import { Disagreements } from '../disagreements/disagreements'
import { FeedbackSection } from '../feedback/feedback-section'
import { GlossaryText } from '../glossary/glossary-text'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { LineMap } from '../line-map/line-map'
import { HeldObligations } from '../obligations/held-obligations'
import { ItemsSection } from '../scrutiny-items/items-section'
import { Section } from '../ui/section'
import { CodeTable } from './code-table'
import { Handovers } from './handovers'
import { HeldResponsibilities } from './held-responsibilities'
import { Lineage } from './lineage'
import { OrganisationFacts } from './organisation-facts'
import { OrganisationMilestones } from './organisation-milestones'
import { OrganisationNotice } from './organisation-notice'
import { ClaimsMade, Positions } from './positions'

type Props = {
  organisation: OrganisationView
  milestones: readonly ListedMilestone[]
  /** How many it has in all. */
  total: number
  map: LineMapStory
  held: Held
  said: Said
  terms: readonly GlossaryEntry[]
  moment: Moment
}

const crumbs = [{ href: '/organisations', text: 'Organisations' }]

const aboutMap = (name: string) =>
  `Each line is an organisation that planned and paid for NHS care here, and time runs along it. The line of ${name} is marked.`

/** One organisation: what it is, where it came from, what became of it, who led it, what it held, said and owed. */
export function OrganisationPage(props: Props) {
  const { organisation, milestones, total, map, held, said, terms, moment } = props
  const { slug, name, kind, about, family, bodies, posts, codes, standing, cited } = organisation
  const { responsibilities, positions, claims, disagreements } = organisation
  const glossary = { read: glossaryReader(terms), moment }
  return (
    <PublicPage moment={moment} path={`/organisations/${slug}`} breadcrumb={crumbs}>
      <PageTitle
        caption={KIND_WORDS[kind].one}
        lead={
          about && (
            <p>
              <GlossaryText glossary={glossary}>{about}</GlossaryText>
            </p>
          )
        }
      >
        {name}
      </PageTitle>
      <OrganisationNotice organisation={organisation} moment={moment} />
      <OrganisationFacts organisation={organisation} moment={moment} />
      <Section
        id="lineage"
        title={moment.isNow ? 'Where it came from and what became of it' : 'Where it came from'}
      >
        {map.lines.some(({ id }) => id === slug) && (
          <LineMap story={{ ...map, youAreHere: slug }} size="compact" description={aboutMap(name)} />
        )}
        <Lineage family={family} name={name} period={organisation.period} moment={moment} />
        <Handovers handovers={family.handovers} moment={moment} />
      </Section>
      <HeldObligations held={held} organisation={organisation} moment={moment} />
      <ItemsSection items={said.items} about="about this organisation" moment={moment} />
      {said.feedback.length > 0 && (
        <FeedbackSection items={said.feedback} about="organisation" moment={moment} />
      )}
      {posts.length > 0 && (
        <Section id="posts" title="Who led it">
          <PostTable posts={posts} caption="Public posts" isOver={standing === 'gone'} />
          <SourcesTogether cited={citedForPosts(posts)} heading="Sources: public posts" />
        </Section>
      )}
      {bodies.length > 0 && (
        <Section id="bodies" title="Where it decides and meets">
          {bodies.map((body) => (
            <BodySection key={body.slug} body={body} moment={moment} glossary={glossary} />
          ))}
        </Section>
      )}
      {responsibilities.length > 0 && (
        <Section id="responsibilities" title="What it is or was responsible for">
          <HeldResponsibilities responsibilities={responsibilities} moment={moment} />
        </Section>
      )}
      <OrganisationMilestones
        organisation={organisation}
        milestones={milestones}
        total={total}
        moment={moment}
        glossary={glossary}
      />
      {positions.length > 0 && <Positions positions={positions} moment={moment} glossary={glossary} />}
      {claims.length > 0 && <ClaimsMade claims={claims} moment={moment} />}
      {codes.length > 0 && (
        <Section id="codes" title="Codes">
          <CodeTable codes={codes} />
        </Section>
      )}
      {disagreements.length > 0 && (
        <Section id="disagreements" title="Where sources disagree">
          <Disagreements disagreements={disagreements} />
        </Section>
      )}
      <CitedSources cited={cited} heading={`Sources: ${name}`} headingLevel={2} />
    </PublicPage>
  )
}
