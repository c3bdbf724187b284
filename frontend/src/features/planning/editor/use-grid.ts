import { useBlocks, type Blocks } from './grid-blocks'
import { useCursor, type Cursor } from './grid-cursor'
import { useRowActs, type RowActs } from './grid-rows'
import { useWriting, type Writing } from './grid-writing'
import type { Editor } from './use-editor'

/** A grid over the rows of a draft: a cursor, what is typed at it, and what is done with cells and rows. It knows no component. */
export interface Grid extends Cursor, Writing, Blocks, RowActs {
  /** Takes what was typed and goes on along the row; false behind the last cell. */
  tab(by: 1 | -1): boolean
  /** Takes what was typed and goes to the next row. */
  enter(by: 1 | -1): void
}

export function useGrid(editor: Editor): Grid {
  const cursor = useCursor(editor)
  const writing = useWriting(editor, cursor)
  const tab = (by: 1 | -1) => !writing.commit() || cursor.step(by)
  const enter = (by: 1 | -1) => { if (writing.commit()) cursor.line(by) }
  return { ...cursor, ...writing, ...useBlocks(editor, cursor, writing), ...useRowActs(editor, cursor, writing), tab, enter }
}
