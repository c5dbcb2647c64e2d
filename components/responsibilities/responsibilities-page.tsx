import { type GlossaryEntry, glossaryReader } from '@/lib/glossary/rules'
import { type Moment, momentHref, momentText } from '@/lib/moment'
import type { Responsibilities } from '@/lib/responsibilities/queries'
import { FUNCTION_GROUP_WORDS, type FunctionGroup } from '@/lib/responsibilities/words'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { Section } from '../ui/section'
import { Comparison } from './comparison'
import { ResponsibilitySection } from './responsibility-section'

type Props = { responsibilities: Responsibilities; terms: readonly GlossaryEntry[]; moment: Moment }

export const responsibilitiesLead =
  'Who is responsible for which part of health care, who holds the money that goes with it, and who did so before.'

const groups = Object.entries(FUNCTION_GROUP_WORDS) as [FunctionGroup, string][]

/** Who does what: then, now, and under each option; and the history of each function and each funding stream. */
export function ResponsibilitiesPage({ responsibilities, terms, moment }: Props) {
  const { columns, functions, fundingStreams } = responsibilities
  const glossary = { read: glossaryReader(terms), moment }
  const haveOptions = columns.some(({ scenario }) => scenario !== 'in_force')
  return (
    <PublicPage moment={moment} path="/responsibilities">
      <PageTitle lead={responsibilitiesLead}>Who is responsible for what</PageTitle>
      {haveOptions && (
        <p>
          The options are those of the engagement{' '}
          <a href={momentHref(moment, '/consultations/integrating-care')}>“Integrating care”</a>: what NHS
          England proposed, not what was decided.
        </p>
      )}
      <Section id="functions" title="Functions">
        <Comparison
          caption={`Who holds each function, ${momentText(moment)} and otherwise`}
          what="Function"
          rows={functions}
          columns={columns}
          moment={moment}
        />
      </Section>
      <Section id="money" title="Money">
        <Comparison
          caption={`Who holds each funding stream, ${momentText(moment)} and otherwise`}
          what="Funding stream"
          rows={fundingStreams}
          columns={columns}
          moment={moment}
        />
      </Section>
      {groups.map(([group, words]) => (
        <Section key={group} id={`group-${group}`} title={words}>
          {functions
            .filter((each) => each.group === group)
            .map((each) => (
              <ResponsibilitySection
                key={each.slug}
                responsibility={each}
                moment={moment}
                glossary={glossary}
              />
            ))}
        </Section>
      ))}
      <Section id="group-money" title="Where the money goes">
        {fundingStreams.map((each) => (
          <ResponsibilitySection key={each.slug} responsibility={each} moment={moment} glossary={glossary} />
        ))}
      </Section>
    </PublicPage>
  )
}
