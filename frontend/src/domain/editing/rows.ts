import type { Indicator } from '@/api/types'
import { fits, withText, type Column } from './columns'
import { newKeys, rowsOf, withRows, type Draft } from './draft'

/** What can be done with the rows of a draft. Each gives a new draft, or the same one where nothing changes. */

/** A row of the class of the one above it, which is what one mostly writes next. */
export function emptyRow(above: Indicator | undefined): Indicator {
  return { ...(above?.level1 && { level1: above.level1 }), ...(above?.level2 && { level2: above.level2 }) }
}

export function insertRows(draft: Draft, at: number, rows: readonly Indicator[]): Draft {
  return withRows(draft, rowsOf(draft).toSpliced(at, 0, ...rows), draft.keys.toSpliced(at, 0, ...newKeys(rows.length)))
}

/** Takes out the rows from one to another, both included. */
export function removeRows(draft: Draft, from: number, to: number): Draft {
  const count = to - from + 1
  return withRows(draft, rowsOf(draft).toSpliced(from, count), draft.keys.toSpliced(from, count))
}

/** Moves the rows from one to another by so many places, as far as there are some. */
export function moveRows(draft: Draft, from: number, to: number, by: number): Draft {
  const count = to - from + 1
  const rows = rowsOf(draft)
  const target = Math.max(0, Math.min(rows.length - count, from + by))
  if (target === from) return draft
  const move = <T>(list: readonly T[]) => list.toSpliced(from, count).toSpliced(target, 0, ...list.slice(from, to + 1))
  return withRows(draft, move(rows), move(draft.keys))
}

/** Puts copies of the rows from one to another below them. */
export function duplicateRows(draft: Draft, from: number, to: number): Draft {
  return insertRows(draft, to + 1, rowsOf(draft).slice(from, to + 1))
}

export interface Block { row: number; column: number; cells: readonly (readonly string[])[] }
/** The draft with a block in it, and which of its cells cannot stand where they came. */
export interface Written { draft: Draft; unfit: number }

/** Writes a block of texts from a cell on, to the right and down; rows that are missing are added below. */
export function writeCells(draft: Draft, columns: readonly Column[], block: Block): Written {
  const rows = [...rowsOf(draft)]
  let unfit = 0
  let same = true
  block.cells.forEach((texts, down) => {
    const at = block.row + down
    const before = rows[at]
    let row: Indicator = before ?? {}
    texts.forEach((text, right) => {
      const column = columns[block.column + right]
      if (!column) return
      if (fits(column, text)) row = withText(row, column, text)
      else unfit++
    })
    if (row !== before) same = false
    rows[at] = row
  })
  if (same) return { draft, unfit }
  const keys = [...draft.keys, ...newKeys(rows.length - draft.keys.length)]
  return { draft: withRows(draft, rows, keys), unfit }
}
