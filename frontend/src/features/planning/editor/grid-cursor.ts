import { computed, shallowRef, type ComputedRef, type WritableComputedRef } from 'vue'
import { columnsOf, textOf, type Column } from '@/domain/editing/columns'
import { extentOf, goTo, nextCell, START, type Extent, type Selection, type Size, type Spot } from '@/domain/editing/selection'
import type { Editor } from './use-editor'

/** Where one is in the grid. */
export interface Cursor {
  columns: ComputedRef<readonly Column[]>
  /** Below the last row there is always an empty one to write on. */
  size: ComputedRef<Size>
  selection: WritableComputedRef<Selection>
  extent: ComputedRef<Extent>
  column: ComputedRef<Column>
  /** What stands in the cell of the cursor. */
  text: ComputedRef<string>
  select(spot: Spot, extend?: boolean): void
  /** To the next cell along the rows; false behind the last one. */
  step(by: 1 | -1): boolean
  /** To the next row: below where one began to go along the row. */
  line(by: 1 | -1): void
}

function clamped(selection: Selection, size: Size): Selection {
  const fit = (spot: Spot) => ({ row: Math.min(spot.row, size.rows - 1), column: Math.min(spot.column, size.columns - 1) })
  return selection.at.row < size.rows && selection.anchor.row < size.rows ? selection : { at: fit(selection.at), anchor: fit(selection.anchor) }
}

export function useCursor(editor: Editor): Cursor {
  const columns = computed(() => columnsOf(editor.rows.value))
  const size = computed(() => ({ rows: editor.rows.value.length + 1, columns: columns.value.length }))
  const chosen = shallowRef<Selection>(START)
  // Rows may have gone since: undone, or taken out by somebody else.
  const selection = computed({ get: () => clamped(chosen.value, size.value), set: (next: Selection) => { chosen.value = next } })
  let began: number | null = null

  function select(spot: Spot, extend = false): void {
    began = null
    selection.value = goTo(selection.value, spot, size.value, extend)
  }
  function step(by: 1 | -1): boolean {
    const next = nextCell(selection.value, by, size.value)
    if (!next) return false
    began ??= selection.value.at.column
    selection.value = next
    return true
  }
  function line(by: 1 | -1): void {
    const { row, column } = selection.value.at
    select({ row: row + by, column: began ?? column })
  }
  const column = computed(() => columns.value[selection.value.at.column]!)
  const text = computed(() => textOf(editor.rows.value[selection.value.at.row], column.value))
  return { columns, size, selection, extent: computed(() => extentOf(selection.value)), column, text, select, step, line }
}
