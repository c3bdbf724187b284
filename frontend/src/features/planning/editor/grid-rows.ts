import type { Draft } from '@/domain/editing/draft'
import { duplicateRows, emptyRow, insertRows, moveRows, removeRows } from '@/domain/editing/rows'
import type { Cursor } from './grid-cursor'
import type { Writing } from './grid-writing'
import type { Editor } from './use-editor'

/** What is done with the rows that are selected. The selection goes with them. */
export interface RowActs {
  insert(): void
  duplicate(): void
  remove(): void
  move(by: 1 | -1): void
  /** Moves the rows to where another one is, as somebody draws them there. */
  dragTo(row: number): void
  /** Undoes or does again, and shows where. */
  back(step: 'undo' | 'redo'): void
}

export function useRowActs(editor: Editor, { columns, selection, extent, select }: Cursor, { commit, cancel }: Writing): RowActs {
  const chosen = () => ({ top: extent.value.top, bottom: Math.min(extent.value.bottom, editor.rows.value.length - 1) })

  function withRows(act: (draft: Draft, top: number, bottom: number) => Draft, by = 0, mark?: string): void {
    const { top, bottom } = chosen()
    if (!commit() || top > bottom) return
    const next = act(editor.draft.value, top, bottom)
    if (next === editor.draft.value) return
    editor.change(next, mark)
    const { at, anchor } = selection.value
    selection.value = { at: { ...at, row: at.row + by }, anchor: { ...anchor, row: anchor.row + by } }
  }
  function insert(): void {
    if (!commit()) return
    const at = Math.min(extent.value.bottom + 1, editor.rows.value.length)
    editor.change(insertRows(editor.draft.value, at, [emptyRow(editor.rows.value[at - 1])]))
    select({ row: at, column: columns.value.indexOf('level3') })
  }
  function remove(): void {
    const { top } = chosen()
    withRows(removeRows)
    select({ row: top, column: selection.value.at.column })
  }
  function dragTo(row: number): void {
    const { top, bottom } = chosen()
    const by = row < top ? row - top : row - bottom
    if ((row >= top && row <= bottom) || bottom + by >= editor.rows.value.length) return
    withRows((draft) => moveRows(draft, top, bottom, by), by, 'drag')
  }
  const back = (step: 'undo' | 'redo') => {
    cancel()
    showChange(editor, selection, () => editor[step]())
  }
  const duplicate = () => withRows(duplicateRows, extent.value.bottom - extent.value.top + 1)
  const move = (by: 1 | -1) => withRows((draft, top, bottom) => moveRows(draft, top, bottom, by), by)
  return { insert, duplicate, remove, move, dragTo, back }
}

/** Selects the rows that are not as they were. */
function showChange(editor: Editor, selection: Cursor['selection'], act: () => void): void {
  const before = editor.rows.value
  act()
  const after = editor.rows.value
  const top = after.findIndex((row, at) => row !== before[at])
  const bottom = after.length === before.length ? after.findLastIndex((row, at) => row !== before[at]) : top
  const { column } = selection.value.at
  if (top >= 0) selection.value = { at: { row: top, column }, anchor: { row: bottom, column } }
}
