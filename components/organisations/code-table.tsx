import { formatPeriod } from '@/lib/dates'
import type { CodeView } from '@/lib/organisations/profile-queries'
import { CODE_SCHEME_WORDS } from '@/lib/organisations/words'
import { SourcesTogether } from '../citations/sources-together'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished, ToBeConfirmed } from '../ui/not-established'

const role: Column<CodeView> = {
  key: 'role',
  label: 'As',
  render: ({ role }) => role ?? <NotEstablished>not stated</NotEstablished>,
}

const columnsFor = (codes: readonly CodeView[]): Column<CodeView>[] => [
  {
    key: 'code',
    label: 'Code',
    isRowHeader: true,
    render: ({ code, cited }) => (
      <>
        {code} {!cited.isConfirmed && <ToBeConfirmed />}
      </>
    ),
  },
  { key: 'scheme', label: 'Given by', render: ({ scheme }) => CODE_SCHEME_WORDS[scheme] },
  ...(codes.some((code) => code.role) ? [role] : []),
  {
    key: 'when',
    label: 'When',
    render: ({ period: { startsOn, endsOn } }) => formatPeriod(startsOn, endsOn),
  },
]

/** The codes that it bears or bore. A code can outlive an organisation, or pass to another. */
export function CodeTable({ codes }: { codes: readonly CodeView[] }) {
  return (
    <>
      <DataTable
        caption="Codes of this organisation, the latest first"
        captionHidden
        columns={columnsFor(codes)}
        rows={codes}
        rowKey={({ scheme, code, period }) => `${scheme} ${code} ${period.startsOn}`}
      />
      <SourcesTogether cited={codes.map(({ cited }) => cited)} heading="Sources: codes" />
    </>
  )
}
