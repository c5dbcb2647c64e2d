import type { PublicReport } from '@/lib/scrutiny-items/page-rules'
import { Section } from '../ui/section'
import { SummaryList } from '../ui/summary-list'
import { Written } from './written'

/** What the law asks of a report with recommendations: regulation 22(6) of SI 2013/218. */
export function ItemReport({ report }: { report: PublicReport }) {
  const { matter, evidence, participants, reasons } = report
  return (
    <Section id="report" title="The report">
      <SummaryList
        rows={[
          { key: 'What it is about', value: <Written>{matter}</Written> },
          { key: 'Evidence', value: <Written>{evidence}</Written> },
          { key: 'Who took part', value: <Written>{participants}</Written> },
          { key: 'Why this is recommended', value: <Written>{reasons}</Written> },
        ]}
      />
    </Section>
  )
}
