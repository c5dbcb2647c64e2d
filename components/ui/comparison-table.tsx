import type { ReactNode } from 'react'
import { tableRoles } from './table-roles'

export type ComparedOption = { id: string; label: ReactNode }
export type ComparedAspect = { id: string; aspect: ReactNode; cells: readonly ReactNode[] }

type Props = { caption: ReactNode; aspectLabel?: string; options: ComparedOption[]; rows: ComparedAspect[] }

/** Options side by side, one aspect a row; on a phone each aspect becomes a heading over its options. */
export function ComparisonTable({ caption, aspectLabel = 'What would change', options, rows }: Props) {
  return (
    <table className="data-table comparison-table" {...tableRoles.table}>
      <caption>{caption}</caption>
      <thead {...tableRoles.rows}>
        <tr {...tableRoles.row}>
          {[{ id: 'aspect', label: aspectLabel }, ...options].map(({ id, label }) => (
            <th scope="col" {...tableRoles.columnHeader} key={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rows}>
        {rows.map((row) => (
          <tr {...tableRoles.row} key={row.id}>
            <th scope="row" {...tableRoles.rowHeader}>
              {row.aspect}
            </th>
            {options.map((option, index) => (
              <td {...tableRoles.cell} key={option.id}>
                <div className="comparison-table__option">{option.label}</div>
                {row.cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
