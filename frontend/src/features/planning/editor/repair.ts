import type { Finding } from '@/api/types'
import { columnsOf, textOf, type Column } from '@/domain/editing/columns'
import { rowsOf, withField, type Draft } from '@/domain/editing/draft'
import { writeCells } from '@/domain/editing/rows'

/** The columns in which the server may have something to put right. */
const COLUMNS: readonly Column[] = ['level1', 'level2', 'level3', 'description', 'target', 'currentYearTarget', 'basis', 'remark']

/** The draft with what a finding proposes. `keys` are those of the rows as the audit saw them; a row that is gone stays gone. */
export function applyRepair(draft: Draft, finding: Finding, keys: readonly number[]): Draft {
  if (finding.repair === null) return draft
  if (finding.row === null) return withField(draft, finding.pointer, finding.repair)
  const row = draft.keys.indexOf(keys[finding.row] ?? -1)
  const column = COLUMNS.find((name) => name === finding.field)
  if (row < 0 || !column) return draft
  const columns = columnsOf(rowsOf(draft)).includes(column) ? columnsOf(rowsOf(draft)) : COLUMNS
  // A class is one merged cell of the form: the rows below that have the same one are cured with it.
  const before = textOf(rowsOf(draft)[row], column)
  let last = row
  if (column === 'level1' || column === 'level2') while (textOf(rowsOf(draft)[last + 1], column) === before && last + 1 < rowsOf(draft).length) last++
  const cells = Array.from({ length: last - row + 1 }, () => [finding.repair!])
  return writeCells(draft, columns, { row, column: columns.indexOf(column), cells }).draft
}
