import type { SourceBlock, SourceCell, SourceRow } from '@/api/types'

type Grid = Extract<SourceBlock, { type: 'GRID' }>

/** A part of a grid that is drawn on its own, so that a table of thousands of rows is drawn where it is seen. */
export interface Slice { id: string; caption?: string; first: number; rows: SourceRow[]; widths: number[] }

/** Cuts rows into slices of about `size`, never through a merged cell. */
export function cut(rows: readonly SourceRow[], size: number): SourceRow[][] {
  const slices: SourceRow[][] = []
  let slice: SourceRow[] = []
  let reach = 0
  rows.forEach((row, index) => {
    for (const cell of row.cells) reach = Math.max(reach, index + cell.rows)
    slice.push(row)
    if (slice.length >= size && reach <= index + 1) {
      slices.push(slice)
      slice = []
    }
  })
  if (slice.length > 0) slices.push(slice)
  return slices
}

/** Parts of one grid that came in several answers, put together again. */
export function joined(blocks: readonly SourceBlock[]): SourceBlock[] {
  const whole: SourceBlock[] = []
  for (const block of blocks) {
    const last = whole.at(-1)
    if (block.type === 'GRID' && last?.type === 'GRID' && last.block === block.block) {
      const from = (block.firstRow ?? last.rows.length) - (last.firstRow ?? 0)
      whole[whole.length - 1] = { ...last, rows: [...last.rows.slice(0, from), ...block.rows] }
    } else whole.push(block)
  }
  return whole
}

/** The share of each column, in percent, by the longest text that stands in it alone; slices of one grid then agree. */
export function columnWidths(rows: readonly SourceRow[]): number[] {
  const columns = Math.max(1, ...rows.slice(0, 200).flatMap((row) => row.cells.map((cell) => cell.column + cell.columns)))
  const need = Array.from({ length: columns }, () => 3)
  for (const row of rows.slice(0, 200)) {
    for (const cell of row.cells) {
      const share = Math.min(18, Math.ceil(cell.text.length / cell.columns) + 2) // 2 for the room beside the text
      for (let column = cell.column; column < cell.column + cell.columns; column++) need[column] = Math.max(need[column] ?? 3, share)
    }
  }
  const all = need.reduce((total, next) => total + next, 0)
  return need.map((share) => (share / all) * 100)
}

export function slicesOf(grid: Grid, size = 60): Slice[] {
  const widths = columnWidths(grid.rows)
  let first = 0
  return cut(grid.rows, size).map((rows, index) => {
    const slice: Slice = { id: `${grid.block}-${index}`, first, rows, widths, ...(index === 0 && grid.caption ? { caption: grid.caption } : {}) }
    first += rows.length
    return slice
  })
}

/** A cell of a drawn row, or the empty place of as many columns where the source has none. */
export type Drawn = SourceCell | { gap: number; column: number }

/**
 * Rows as they are drawn: a source leaves cells out where nothing stands, and what is beside them must not move up. Cells that
 * reach down from above keep their columns.
 */
export function drawn(rows: readonly SourceRow[], columns: number): Drawn[][] {
  const busyUntil = Array.from({ length: columns }, () => 0)
  return rows.map((row, at) => {
    const cells: Drawn[] = []
    const fill = (from: number, to: number) => {
      for (let column = from; column < to; column++) {
        if ((busyUntil[column] ?? 0) > at) continue
        const last = cells.at(-1)
        if (last && 'gap' in last && last.column + last.gap === column) last.gap++
        else cells.push({ gap: 1, column })
      }
    }
    let next = 0
    for (const cell of [...row.cells].sort((a, b) => a.column - b.column)) {
      fill(next, cell.column)
      cells.push(cell)
      next = cell.column + cell.columns
    }
    fill(next, columns)
    for (const cell of row.cells) busyUntil.fill(at + cell.rows, cell.column, cell.column + cell.columns)
    return cells
  })
}

/** A text in pieces, those that were not read marked. */
export function pieces(text: string, unread: readonly string[]): { text: string; unread: boolean }[] {
  const found: { text: string; unread: boolean }[] = []
  let from = 0
  for (const part of unread) {
    const at = part === '' ? -1 : text.indexOf(part, from)
    if (at < 0) continue
    if (at > from) found.push({ text: text.slice(from, at), unread: false })
    found.push({ text: part, unread: true })
    from = at + part.length
  }
  if (found.length === 0 && unread.length > 0) return [{ text, unread: true }]
  if (from < text.length) found.push({ text: text.slice(from), unread: false })
  return found
}
