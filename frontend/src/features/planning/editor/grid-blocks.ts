import { asTable, asText, cellsOf, rowCount } from '@/domain/editing/clipboard'
import { textOf } from '@/domain/editing/columns'
import { writeCells } from '@/domain/editing/rows'
import type { Cursor } from './grid-cursor'
import type { Writing } from './grid-writing'
import type { Editor } from './use-editor'

/** What is done with all cells that are selected. */
export interface Blocks {
  clear(): void
  /** Puts a block from a spreadsheet where the selection begins; `most` is how many rows a project may have. */
  paste(text: string, most: number): void
  copied(): { text: string; table: string }
}

const filled = (rows: number, columns: number, text: string): string[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => text))

export function useBlocks(editor: Editor, { columns, size, selection, extent }: Cursor, { note }: Writing): Blocks {
  const chosenRows = () => Math.min(extent.value.bottom, editor.rows.value.length - 1) - extent.value.top + 1
  const chosenColumns = () => extent.value.right - extent.value.left + 1

  function clear(): void {
    const { top, left } = extent.value
    if (chosenRows() < 1) return
    editor.change(writeCells(editor.draft.value, columns.value, { row: top, column: left, cells: filled(chosenRows(), chosenColumns(), '') }).draft)
  }
  function copied(): { text: string; table: string } {
    const { top, left, bottom, right } = extent.value
    const names = columns.value.slice(left, right + 1)
    const cells = editor.rows.value.slice(top, bottom + 1).map((row) => names.map((column) => textOf(row, column)))
    return { text: asText(cells), table: asTable(cells) }
  }
  function paste(text: string, most: number): void {
    const { top, left } = extent.value
    const wanted = rowCount(text)
    if (top + wanted > most) {
      note.value = { key: 'editor.tooManyRows', values: { rows: wanted, most }, at: selection.value }
      return
    }
    const pasted = cellsOf(text)
    const only = pasted.length === 1 && pasted[0]!.length === 1 ? pasted[0]![0]! : null
    const cells = only === null ? pasted : filled(Math.max(1, chosenRows()), chosenColumns(), only)
    const { draft, unfit } = writeCells(editor.draft.value, columns.value, { row: top, column: left, cells })
    editor.change(draft)
    const width = Math.max(...cells.map((row) => row.length))
    const end = { row: Math.min(top + cells.length, size.value.rows) - 1, column: Math.min(left + width, columns.value.length) - 1 }
    selection.value = { at: { row: top, column: left }, anchor: end }
    note.value = { key: unfit > 0 ? 'editor.pastedUnfit' : 'editor.pasted', values: { rows: cells.length, unfit }, at: selection.value }
  }
  return { clear, copied, paste }
}
