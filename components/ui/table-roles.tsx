/**
 * A table that is folded by CSS stops being one for some screen readers unless its roles are written out. They are
 * spread from here because a linter that does not see the CSS takes them for needless.
 */
export const tableRoles = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
