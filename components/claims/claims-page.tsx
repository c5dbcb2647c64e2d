import { byProgramme, type Claim, type ClaimGroup } from '@/lib/claims/rules'
import { type GlossaryEntry, glossaryReader } from '@/lib/glossary/rules'
import { type Moment, momentHref } from '@/lib/moment'
import { counted } from '@/lib/numbers'
import type { ItemAbout } from '@/lib/scrutiny-items/about-queries'
import type { Feedback } from '../feedback/published-feedback'
import type { PageGlossary } from '../glossary/glossary-text'
import { PageContents } from '../layout/page-contents'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'
import { ClaimEntry } from './claim-entry'

type Shared = {
  feedback: readonly (Feedback & { about: { type: string; id: string } })[]
  items: readonly ItemAbout[]
  glossary: PageGlossary
  moment: Moment
}
type Props = Omit<Shared, 'glossary'> & { claims: readonly Claim[]; terms: readonly GlossaryEntry[] }

const lead =
  'Benefits, savings, risks and promises that were said to follow from the changes, and the evidence so far.'
const idOf = ({ programme }: ClaimGroup) => programme?.slug ?? 'other-claims'
const titleOf = ({ programme }: ClaimGroup) => programme?.title ?? 'Other claims'

function Group({ group, feedback, items, glossary, moment }: Shared & { group: ClaimGroup }) {
  const { programme, claims } = group
  const more = programme && {
    href: momentHref(moment, `/programmes/${programme.slug}`),
    text: 'About this programme',
  }
  return (
    <Section id={idOf(group)} title={titleOf(group)} more={more ?? undefined}>
      {claims.map((claim) => (
        <ClaimEntry
          key={claim.slug}
          claim={claim}
          feedback={feedback.filter(({ about }) => about.id === claim.id)}
          items={items.filter(({ about }) => about?.id === claim.id)}
          glossary={glossary}
          moment={moment}
        />
      ))}
    </Section>
  )
}

/** The register of claims, by programme. */
export function ClaimsPage({ moment, claims, feedback, items, terms }: Props) {
  const groups = byProgramme(claims)
  const glossary = { read: glossaryReader(terms), moment }
  return (
    <PublicPage moment={moment} path="/claims">
      <PageTitle lead={lead}>Claims</PageTitle>
      {!moment.isNow && <p>What was found of each claim since then is on today’s page.</p>}
      {groups.length > 0 ? (
        <PageContents
          label="Claims by programme"
          items={groups.map((group) => ({
            id: idOf(group),
            title: titleOf(group),
            note: counted(group.claims.length, 'claim'),
          }))}
        />
      ) : (
        <EmptyState title="No claim is on record for this day">
          <p>Claims are shown from the day on which they were made.</p>
        </EmptyState>
      )}
      {groups.map((group) => (
        <Group
          key={idOf(group)}
          group={group}
          feedback={feedback}
          items={items}
          glossary={glossary}
          moment={moment}
        />
      ))}
    </PublicPage>
  )
}
