import { capitalised } from '@/lib/capitals'
import { abbreviationsIn, type GlossaryEntry, glossaryReader } from '@/lib/glossary/rules'
import type { Moment } from '@/lib/moment'
import { historyOf } from '@/lib/scrutiny-items/history-rules'
import { latenessOf, shortened } from '@/lib/scrutiny-items/listed-rules'
import type { FoundItem } from '@/lib/scrutiny-items/page-queries'
import { listStandingOf, publicState } from '@/lib/scrutiny-items/page-rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { isOverdue } from '@/lib/standing/rules'
import { CitedSources } from '../citations/cited-sources'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { Escalation } from '../law/escalation'
import { PageTitle } from '../layout/page-title'
import { StatusMark } from '../ui/status-mark'
import { Section } from '../ui/section'
import { ItemFacts } from './item-facts'
import { ItemFollowUp } from './item-follow-up'
import { ItemHistory } from './item-history'
import { ItemOwed } from './item-owed'
import { ItemParts } from './item-parts'
import { ItemReport } from './item-report'
import { StandingMark } from './standing-mark'
import { Written } from './written'

type Props = FoundItem & { terms: readonly GlossaryEntry[]; moment: Moment }

/** A title is read in one go; a longer text has its place below. */
export const TITLE_LENGTH = 180

function State({ item, moment }: Pick<Props, 'item' | 'moment'>) {
  const { owed, withdrawn, closed } = item
  const standing = listStandingOf(item)
  const lateness = owed && latenessOf({ ...owed, standing }, moment.on)
  const reason = (withdrawn ?? closed)?.reason
  return (
    <div className="standing">
      <p className="standing__status">
        <StandingMark standing={standing} />{' '}
        {lateness && (
          <StatusMark status={isOverdue(owed, moment.on) ? 'late' : 'planned'} word={capitalised(lateness)} />
        )}
      </p>
      <p>{publicState(item, moment.on)}</p>
      {reason && <p>Reason: {reason}</p>}
    </div>
  )
}

/** One item of the register: how it stands first, then who owes it, then everything that was asked, answered and found. */
export function ItemView({ item, chain, terms, moment }: Props) {
  const { kind, ref, text, owed, report, replyNote, cited } = item
  const title = shortened(text, TITLE_LENGTH)
  const key = abbreviationsIn([text, ...item.parts.map((part) => part.text)], terms)
  const glossary = { read: glossaryReader(terms, key), moment }
  return (
    <>
      <PageTitle caption={`${KIND_WORDS[kind]} ${ref}`}>{title}</PageTitle>
      <AbbreviationKey entries={key} moment={moment} />
      <State item={item} moment={moment} />
      <ItemFacts item={item} moment={moment} />
      {title.endsWith(' …') && (
        <Section id="text" title="What was asked, in full">
          <Written>{text}</Written>
        </Section>
      )}
      {report && <ItemReport report={report} />}
      {owed && <ItemOwed owed={owed} doneOn={item.doneOn} chain={chain} moment={moment} />}
      {replyNote && (
        <Section id="reply-on-record" title="Reply on record">
          <p>{replyNote}</p>
        </Section>
      )}
      <ItemParts item={item} moment={moment} />
      <ItemFollowUp item={item} moment={moment} glossary={glossary} />
      {item.contested && <Escalation {...item.contested} knownOn={moment.on} />}
      <ItemHistory entries={historyOf(item, chain)} moment={moment} />
      {(item.cameWithRecord || cited.sources.length > 0) && <CitedSources cited={cited} headingLevel={2} />}
    </>
  )
}
