import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { fits } from '@/domain/editing/columns'
import type { Draft } from '@/domain/editing/draft'
import { emptyRow, insertRows, writeCells } from '@/domain/editing/rows'
import { goTo, type Selection } from '@/domain/editing/selection'
import type { Cursor } from './grid-cursor'
import type { Editor } from './use-editor'

/** A cell that is typed into: begun by a letter, so that arrows leave it, or opened to change what is there, so that they go along the text. */
export interface Typing { text: string; begun: 'letter' | 'opened' }
/** Something that the grid has to say, a message and what fills its blanks, while the cursor stays where it was said. */
export interface Note { key: string; values: Record<string, string | number>; at: Selection }

/** What is typed into the cell of the cursor. */
export interface Writing {
  typing: Ref<Typing | null>
  note: Ref<Note | null>
  /** The draft as it would be if the cell were left now. */
  asTyped: ComputedRef<Draft>
  open(begun: Typing['begun'], text?: string): void
  /** Takes what was typed; false where it cannot stand there, and one stays. */
  commit(): boolean
  cancel(): void
}

export function useWriting(editor: Editor, cursor: Cursor): Writing {
  const { columns, selection, size } = cursor
  const typing = ref<Typing | null>(null)
  const note = shallowRef<Note | null>(null)

  /** With the classes of the row above where a new row is begun. */
  function based(row: number): Draft {
    const { draft, rows } = editor
    return row < rows.value.length ? draft.value : insertRows(draft.value, rows.value.length, [emptyRow(rows.value.at(-1))])
  }
  function typed(text: string): Draft {
    const { row, column } = selection.value.at
    if (text === cursor.text.value) return editor.draft.value
    return writeCells(based(row), columns.value, { row, column, cells: [[text]] }).draft
  }
  function open(begun: Typing['begun'], text?: string): void {
    note.value = null
    selection.value = goTo(selection.value, selection.value.at, size.value)
    typing.value = { text: text ?? cursor.text.value, begun }
  }
  function commit(): boolean {
    if (!typing.value) return true
    const { text } = typing.value
    if (!fits(cursor.column.value, text)) {
      note.value = { key: 'editor.notPoints', values: { text }, at: selection.value }
      return false
    }
    const next = typed(text)
    cancel()
    editor.change(next)
    return true
  }
  function cancel(): void {
    typing.value = null
    note.value = null
  }
  return { typing, note, asTyped: computed(() => (typing.value ? typed(typing.value.text) : editor.draft.value)), open, commit, cancel }
}
