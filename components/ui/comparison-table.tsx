import type { ReactNode } from 'react'

export type ComparedOption = { id: string; label: ReactNode }
export type ComparedAspect = { id: string; aspect: ReactNode; cells: readonly ReactNode[] }

type Props = { caption: ReactNode; aspectLabel?: string; options: ComparedOption[]; rows: ComparedAspect[] }

/** Options side by side, one aspect a row; on a phone each aspect becomes a heading over its options. */
export function ComparisonTable({ caption, aspectLabel = 'What would change', options, rows }: Props) {
  return (
    <table className="data-table comparison-table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[{ id: 'aspect', label: aspectLabel }, ...options].map(({ id, label }) => (
            <th scope="col" role="columnheader" key={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.id}>
            <th scope="row" role="rowheader">
              {row.aspect}
            </th>
            {options.map((option, index) => (
              <td role="cell" key={option.id}>
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
