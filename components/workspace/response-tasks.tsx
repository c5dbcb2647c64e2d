import type { DocumentSection } from '@/lib/consultation-responses/document-rules'
import type { WorkspaceResponse } from '@/lib/consultation-responses/queries'
import { isLocked, movesFrom, responseHref } from '@/lib/consultation-responses/rules'
import { sectionTitle, STEP_WORDS } from '@/lib/consultation-responses/words'
import { ButtonGroup } from '../ui/button-group'
import { type Column, DataTable } from '../ui/data-table'
import { LinkButton } from '../ui/link-button'
import { Section } from '../ui/section'
import { counted } from '@/lib/numbers'

type Part = { path: string; title: string; isWritten: boolean; contributions: string }

/** What the officer does with a response: its parts while they can be written, then the next steps. */
export function ResponseTasks({ response }: { response: WorkspaceResponse }) {
  const { id, state } = response
  const path = `/workspace/responses/${id}`
  return (
    <Section id="to-do" title="What to do next">
      {!isLocked(state) && (
        <DataTable
          caption="Parts of the response"
          columns={columns}
          rows={partsOf(response, path)}
          rowKey={(part) => part.path}
        />
      )}
      <Steps response={response} path={path} />
      {state === 'published' && <PublicLinks response={response} />}
    </Section>
  )
}

const columns: Column<Part>[] = [
  {
    key: 'part',
    label: 'Part',
    isRowHeader: true,
    render: ({ path, title }) => <a href={path}>{title}</a>,
  },
  {
    key: 'words',
    label: 'Words',
    render: ({ isWritten }) => (isWritten ? 'Written' : 'Nothing written yet'),
  },
  { key: 'feedback', label: 'Contributions', render: ({ contributions }) => contributions },
]

function partsOf({ coveringText, sections }: WorkspaceResponse, path: string): Part[] {
  const cover = { path: `${path}/cover`, title: 'Covering text', isWritten: coveringText !== '' }
  return [
    { ...cover, contributions: 'Not in this part' },
    ...sections.map((section) => ({
      path: `${path}/sections/${section.id}`,
      title: partTitle(section),
      isWritten: section.text !== '',
      contributions:
        section.contributions.length === 0
          ? 'None yet'
          : counted(section.contributions.length, 'contribution'),
    })),
  ]
}

const partTitle = ({ question }: DocumentSection) =>
  question ? `${sectionTitle(question)}: ${question.wording}` : sectionTitle(null)

type StepsProps = { response: WorkspaceResponse; path: string }

function Steps({ response: { state, consultation, canOpenAnother }, path }: StepsProps) {
  const steps = movesFrom(state).filter((move) => move !== 'edit')
  return (
    <ButtonGroup>
      {steps.map((step) => (
        <LinkButton href={`${path}/${step}`} key={step}>
          {STEP_WORDS[step].link}
        </LinkButton>
      ))}
      {canOpenAnother && (
        <LinkButton href={`/workspace/responses/new?consultation=${consultation.id}`} variant="secondary">
          Open another edition
        </LinkButton>
      )}
    </ButtonGroup>
  )
}

function PublicLinks({ response: { consultation, body, edition } }: { response: WorkspaceResponse }) {
  const address = [consultation.slug, body.slug, edition] as const
  return (
    <p>
      Everybody can read it on <a href={responseHref(...address)}>its public page</a> and take it away from
      there.
    </p>
  )
}
