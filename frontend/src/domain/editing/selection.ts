/** Where one is in a grid, and how far a selection reaches: from the anchor, where it began, to the place of the cursor. */
export interface Spot { readonly row: number; readonly column: number }
export interface Selection { readonly at: Spot; readonly anchor: Spot }
export interface Extent { top: number; left: number; bottom: number; right: number }
/** How many rows and columns there are. */
export interface Size { rows: number; columns: number }

export const START: Selection = { at: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } }
const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))

export function extentOf({ at, anchor }: Selection): Extent {
  return {
    top: Math.min(at.row, anchor.row), bottom: Math.max(at.row, anchor.row),
    left: Math.min(at.column, anchor.column), right: Math.max(at.column, anchor.column),
  }
}

/** Puts the cursor on a cell; with `extend` the selection reaches there from where it began. */
export function goTo(selection: Selection, spot: Spot, size: Size, extend = false): Selection {
  const at = { row: within(spot.row, size.rows), column: within(spot.column, size.columns) }
  return { at, anchor: extend ? selection.anchor : at }
}

/** To the next or the last cell along the rows, as Tab does: over the end of a row into the next one. Null behind the last. */
export function nextCell(selection: Selection, step: 1 | -1, size: Size): Selection | null {
  const index = selection.at.row * size.columns + selection.at.column + step
  if (index < 0 || index >= size.rows * size.columns) return null
  const spot = { row: Math.floor(index / size.columns), column: index % size.columns }
  return { at: spot, anchor: spot }
}

/** What keys do to the cursor of a grid that is not typed into; null for a key that does not move it. */
export function moved(selection: Selection, key: { key: string; shift: boolean; control: boolean }, size: Size, page: number): Selection | null {
  const { row, column } = selection.at
  const to = (spot: Spot) => goTo(selection, spot, size, key.shift)
  const far = key.control
  switch (key.key) {
    case 'ArrowUp': return to({ row: far ? 0 : row - 1, column })
    case 'ArrowDown': return to({ row: far ? size.rows - 1 : row + 1, column })
    case 'ArrowLeft': return to({ row, column: far ? 0 : column - 1 })
    case 'ArrowRight': return to({ row, column: far ? size.columns - 1 : column + 1 })
    case 'PageUp': return to({ row: row - page, column })
    case 'PageDown': return to({ row: row + page, column })
    case 'Home': return to({ row: far ? 0 : row, column: 0 })
    case 'End': return to({ row: far ? size.rows - 1 : row, column: size.columns - 1 })
    default: return null
  }
}
