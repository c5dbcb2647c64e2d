import type { ReactNode } from 'react'
import { tableRoles } from './table-roles'

export type Column<Row> = {
  key: string
  label: string
  render: (row: Row) => ReactNode
  /** Numbers end-aligned, so that they can be compared; `date` is never broken across lines. */
  kind?: 'text' | 'number' | 'date'
  isRowHeader?: boolean
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

type Props<Row> = {
  caption: ReactNode
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

function Heading<Row>({ column: { label, kind = 'text', sort } }: { column: Column<Row> }) {
  return (
    <th scope="col" {...tableRoles.columnHeader} className={`cell--${kind}`} aria-sort={sort?.direction}>
      {sort ? (
        <a href={sort.href}>
          {label}{' '}
          <span aria-hidden="true">{sort.direction && (sort.direction === 'ascending' ? '▲' : '▼')}</span>
        </a>
      ) : (
        label
      )}
    </th>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { isRowHeader, kind = 'text', label, render } = column
  if (isRowHeader) {
    return (
      <th scope="row" {...tableRoles.rowHeader} className={`cell--${kind}`}>
        {render(row)}
      </th>
    )
  }
  return (
    <td {...tableRoles.cell} className={`cell--${kind}`} data-label={label}>
      <div>{render(row)}</div>
    </td>
  )
}

/** A real table that folds into labelled rows on a phone; the roles keep it a table when it is folded. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey }: Props<Row>) {
  return (
    <table className="data-table" {...tableRoles.table}>
      <caption className={captionHidden ? 'nhsuk-u-visually-hidden' : undefined}>{caption}</caption>
      <thead {...tableRoles.rows}>
        <tr {...tableRoles.row}>
          {columns.map((column) => (
            <Heading key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rows}>
        {rows.map((row) => (
          <tr {...tableRoles.row} key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
