import type {
  Contributor,
  DocumentSection,
  ResponseDocument,
} from '@/lib/consultation-responses/document-rules'
import { sectionTitle } from '@/lib/consultation-responses/words'
import { Fragment } from 'react'
import { type Moment, momentHref } from '@/lib/moment'
import { type Column, DataTable } from '../ui/data-table'
import { Section } from '../ui/section'
import { ContributionList } from './contribution-list'

type Props = { response: ResponseDocument; moment: Moment }

function Words({ text }: { text: string }) {
  return (
    <div className="response__words" dir="auto">
      {text}
    </div>
  )
}

type PartProps = { section: DocumentSection; feedbackHref: string }

function Part({ section, feedbackHref }: PartProps) {
  const { id, question, text, contributions } = section
  return (
    <Section id={`section-${question?.number ?? 'besides'}`} title={sectionTitle(question)} key={id}>
      {question && (
        <blockquote className="quoted">
          <p>{question.wording}</p>
        </blockquote>
      )}
      {text ? <Words text={text} /> : contributions.length === 0 && <p>The group gives no answer to this.</p>}
      {contributions.length > 0 && (
        <>
          <h3>What members said</h3>
          <ContributionList contributions={contributions} feedbackHref={feedbackHref} />
        </>
      )}
    </Section>
  )
}

const columnsFor = (feedbackHref: string): Column<Contributor>[] => [
  { key: 'name', label: 'Name', isRowHeader: true, render: ({ name }) => name },
  {
    key: 'refs',
    label: 'References',
    render: ({ refs }) =>
      refs.map(({ ref, anchor }, index) => (
        <Fragment key={ref}>
          {index > 0 && ', '}
          <a href={`${feedbackHref}#${anchor}`}>{ref}</a>
        </Fragment>
      )),
  },
]

const isEmpty = ({ question, text, contributions }: DocumentSection) =>
  question === null && text === '' && contributions.length === 0

/** What a group says to a consultation: the covering text, question by question, and whose words are in it. */
export function ResponseDocumentView({ response, moment }: Props) {
  const { coveringText, sections, contributors, consultation } = response
  const feedbackHref = momentHref(moment, `/consultations/${consultation.slug}`)
  return (
    <>
      {coveringText && (
        <Section id="covering-text" title="Covering text">
          <Words text={coveringText} />
        </Section>
      )}
      {sections
        .filter((section) => !isEmpty(section))
        .map((section) => (
          <Part key={section.id} section={section} feedbackHref={feedbackHref} />
        ))}
      {contributors.length > 0 && (
        <Section id="contributors" title="Who contributed">
          <DataTable
            caption="Members whose words are in this response, and where each stands as it was said"
            columns={columnsFor(feedbackHref)}
            rows={contributors}
            rowKey={({ name }) => name}
          />
        </Section>
      )}
    </>
  )
}
