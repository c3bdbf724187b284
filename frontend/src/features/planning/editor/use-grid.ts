import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { asTable, asText, cellsOf, rowCount } from '@/domain/editing/clipboard'
import { columnsOf, fits, textOf, type Column } from '@/domain/editing/columns'
import type { Draft } from '@/domain/editing/draft'
import { duplicateRows, emptyRow, insertRows, moveRows, removeRows, writeCells } from '@/domain/editing/rows'
import { extentOf, goTo, nextCell, START, type Extent, type Selection, type Size, type Spot } from '@/domain/editing/selection'
import type { Editor } from './use-editor'

/** A cell that is typed into: begun by a letter, so that arrows leave it, or opened to change what is there, so that they go along the text. */
export interface Typing { text: string; begun: 'letter' | 'opened' }
/** Something that the grid has to say: a message and what fills its blanks. */
export interface Note { key: string; values: Record<string, string | number> }

export interface Grid {
  columns: ComputedRef<readonly Column[]>
  size: ComputedRef<Size>
  selection: Ref<Selection>
  extent: ComputedRef<Extent>
  typing: Ref<Typing | null>
  note: Ref<Note | null>
  /** The draft as it would be if the cell were left now. */
  asTyped: ComputedRef<Draft>
  select(spot: Spot, extend?: boolean): void
  open(begun: Typing['begun'], text?: string): void
  /** Takes what was typed; false where it cannot stand there, and one stays. */
  commit(): boolean
  cancel(): void
  tab(step: 1 | -1): boolean
  enter(step: 1 | -1): void
  clear(): void
  paste(text: string, most: number): void
  copied(): { text: string; table: string }
  insert(): void
  duplicate(): void
  remove(): void
  move(by: 1 | -1): void
  /** Undoes or does again, and shows where. */
  back(step: 'undo' | 'redo'): void
}

/** The cursor, what is typed and what is done with rows. Below the last row there is always an empty one to write on. */
export function useGrid(editor: Editor): Grid {
  const columns = computed(() => columnsOf(editor.rows.value))
  const size = computed(() => ({ rows: editor.rows.value.length + 1, columns: columns.value.length }))
  const chosen = shallowRef<Selection>(START)
  // Rows may have gone since: undone, or taken out by somebody else.
  const selection = computed({ get: () => clamped(chosen.value, size.value), set: (next) => { chosen.value = next } })
  const typing = ref<Typing | null>(null)
  const note = ref<Note | null>(null)
  let tabbedFrom: number | null = null

  const extent = computed(() => extentOf(selection.value))
  const here = () => textOf(editor.rows.value[selection.value.at.row], columns.value[selection.value.at.column]!)
  const rowsChosen = () => ({ top: extent.value.top, bottom: Math.min(extent.value.bottom, editor.rows.value.length - 1) })

  /** With the classes of the row above where a new row is begun. */
  function based(row: number): Draft {
    const { draft, rows } = editor
    return row < rows.value.length ? draft.value : insertRows(draft.value, rows.value.length, [emptyRow(rows.value.at(-1))])
  }
  function typed(text: string): Draft {
    const { row, column } = selection.value.at
    if (text === here()) return editor.draft.value
    return writeCells(based(row), columns.value, { row, column, cells: [[text]] }).draft
  }
  const asTyped = computed(() => (typing.value ? typed(typing.value.text) : editor.draft.value))

  function select(spot: Spot, extend = false): void {
    tabbedFrom = null
    selection.value = goTo(selection.value, spot, size.value, extend)
  }
  function open(begun: Typing['begun'], text?: string): void {
    note.value = null
    selection.value = goTo(selection.value, selection.value.at, size.value)
    typing.value = { text: text ?? here(), begun }
  }
  function commit(): boolean {
    if (!typing.value) return true
    const { text } = typing.value
    if (!fits(columns.value[selection.value.at.column]!, text)) {
      note.value = { key: 'editor.notPoints', values: { text } }
      return false
    }
    const next = typed(text)
    typing.value = null
    note.value = null
    editor.change(next)
    return true
  }
  function tab(step: 1 | -1): boolean {
    if (!commit()) return true
    const next = nextCell(selection.value, step, size.value)
    if (!next) return false
    tabbedFrom ??= selection.value.at.column
    selection.value = next
    return true
  }
  function enter(step: 1 | -1): void {
    if (!commit()) return
    const { row, column } = selection.value.at
    const back = tabbedFrom ?? column
    select({ row: row + step, column: back })
  }
  function clear(): void {
    const { top, left, bottom, right } = extent.value
    const cells = Array.from({ length: Math.min(bottom, editor.rows.value.length - 1) - top + 1 }, () => Array.from({ length: right - left + 1 }, () => ''))
    if (cells.length > 0) editor.change(writeCells(editor.draft.value, columns.value, { row: top, column: left, cells }).draft)
  }
  function copied(): { text: string; table: string } {
    const { top, left, bottom, right } = extent.value
    const names = columns.value.slice(left, right + 1)
    const cells = editor.rows.value.slice(top, bottom + 1).map((row) => names.map((column) => textOf(row, column)))
    return { text: asText(cells), table: asTable(cells) }
  }
  function paste(text: string, most: number): void {
    const { top, left, bottom, right } = extent.value
    const wanted = rowCount(text)
    if (top + wanted > most) {
      note.value = { key: 'editor.tooManyRows', values: { rows: wanted, most } }
      return
    }
    let cells = cellsOf(text)
    const [only] = cells[0] ?? []
    if (cells.length === 1 && cells[0]?.length === 1 && only !== undefined) {
      cells = Array.from({ length: Math.max(1, Math.min(bottom, editor.rows.value.length - 1) - top + 1) }, () => Array.from({ length: right - left + 1 }, () => only))
    }
    const { draft, unfit } = writeCells(editor.draft.value, columns.value, { row: top, column: left, cells })
    editor.change(draft)
    const width = Math.max(...cells.map((row) => row.length))
    const end = { row: Math.min(top + cells.length, size.value.rows) - 1, column: Math.min(left + width, columns.value.length) - 1 }
    selection.value = { at: { row: top, column: left }, anchor: end }
    note.value = unfit > 0 ? { key: 'editor.pastedUnfit', values: { rows: cells.length, unfit } } : { key: 'editor.pasted', values: { rows: cells.length } }
  }
  function insert(): void {
    if (!commit()) return
    const at = Math.min(extent.value.bottom + 1, editor.rows.value.length)
    editor.change(insertRows(editor.draft.value, at, [emptyRow(editor.rows.value[at - 1])]))
    select({ row: at, column: columns.value.indexOf('level3') })
  }
  /** Does something with the chosen rows, and goes with them. */
  function withRows(act: (draft: Draft, top: number, bottom: number) => Draft, by = 0): void {
    const { top, bottom } = rowsChosen()
    if (!commit() || top > bottom) return
    const next = act(editor.draft.value, top, bottom)
    if (next === editor.draft.value) return
    editor.change(next)
    const { at, anchor } = selection.value
    selection.value = { at: { ...at, row: at.row + by }, anchor: { ...anchor, row: anchor.row + by } }
  }
  const duplicate = () => withRows(duplicateRows, extent.value.bottom - extent.value.top + 1)
  function remove(): void {
    const { top } = rowsChosen()
    withRows(removeRows)
    select({ row: top, column: selection.value.at.column })
  }
  const move = (by: 1 | -1) => withRows((draft, top, bottom) => moveRows(draft, top, bottom, by), by)
  function back(step: 'undo' | 'redo'): void {
    cancel()
    const before = editor.rows.value
    editor[step]()
    const after = editor.rows.value
    const top = after.findIndex((row, at) => row !== before[at])
    const bottom = after.length === before.length ? after.findLastIndex((row, at) => row !== before[at]) : top
    const { column } = selection.value.at
    if (top >= 0) selection.value = { at: { row: top, column }, anchor: { row: bottom, column } }
  }
  const cancel = () => { typing.value = null; note.value = null }
  return { columns, size, selection, extent, typing, note, asTyped, select, open, commit, cancel, tab, enter, clear, paste, copied, insert, duplicate, remove, move, back }
}

function clamped(selection: Selection, size: Size): Selection {
  const fit = (spot: Spot) => ({ row: Math.min(spot.row, size.rows - 1), column: Math.min(spot.column, size.columns - 1) })
  return selection.at.row < size.rows && selection.anchor.row < size.rows ? selection : { at: fit(selection.at), anchor: fit(selection.anchor) }
}
