import type { MilestonePage } from '@/lib/milestones/page-rules'
import { type Moment, momentHref } from '@/lib/moment'
import { registerHref } from '@/lib/scrutiny-items/rules'

type Props = { recommendation: NonNullable<MilestonePage['recommendation']>; moment?: Moment }

/** The recommendation that an action carries out, in its own words. */
export function RecommendationLink({ recommendation: { ref, text }, moment }: Props) {
  const href = registerHref('recommendation', ref)
  return (
    <>
      <a href={moment ? momentHref(moment, href) : href}>Recommendation {ref}</a>: {text}
    </>
  )
}
