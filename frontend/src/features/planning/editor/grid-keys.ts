import { moved } from '@/domain/editing/selection'
import type { Grid } from './use-grid'

/** What keys do in the grid beyond moving the cursor. */
export interface KeyActs { leave(): void; repair(): void; nextFinding(step: 1 | -1): void; page: number }

/** With Control, or Command on a Mac. */
function withControl(event: KeyboardEvent, grid: Grid): boolean {
  switch (event.key.toLowerCase()) {
    case 'z': grid.back(event.shiftKey ? 'redo' : 'undo'); return true
    case 'y': grid.back('redo'); return true
    case 'enter': grid.insert(); return true
    case 'd': grid.duplicate(); return true
    case 'delete': case 'backspace': grid.remove(); return true
    case 'a':
      grid.selection.value = { anchor: { row: 0, column: 0 }, at: { row: Math.max(0, grid.size.value.rows - 2), column: grid.size.value.columns - 1 } }
      return true
    default: return false
  }
}

function whileTyping(event: KeyboardEvent, grid: Grid): boolean {
  const leaves = grid.typing.value?.begun === 'letter' && event.key.startsWith('Arrow') && !event.shiftKey
  if (event.key === 'Enter') grid.enter(event.shiftKey ? -1 : 1)
  else if (event.key === 'Tab') return grid.tab(event.shiftKey ? -1 : 1)
  else if (event.key === 'Escape') grid.cancel()
  else if (event.key === 'F2') grid.open('opened', grid.typing.value?.text)
  else if (leaves) return grid.commit() && walk(event, grid, 1)
  else return false
  return true
}

function walk(event: KeyboardEvent, grid: Grid, page: number): boolean {
  const key = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey }
  const next = moved(grid.selection.value, key, grid.size.value, page)
  if (!next) return false
  if (event.shiftKey) grid.selection.value = next
  else grid.select(next.at)
  return true
}

function ready(event: KeyboardEvent, grid: Grid, acts: KeyActs): boolean {
  switch (event.key) {
    case 'Enter': grid.enter(event.shiftKey ? -1 : 1); return true
    case 'Tab': return grid.tab(event.shiftKey ? -1 : 1)
    case 'F2': grid.open('opened'); return true
    case 'Delete': case 'Backspace': grid.clear(); return true
    case 'Escape': acts.leave(); return true
    default: return walk(event, grid, acts.page)
  }
}

/** Does what a key means; false where it means nothing and the browser goes on with it. An input method has its keys for itself. */
export function onGridKey(event: KeyboardEvent, grid: Grid, acts: KeyActs): boolean {
  if (event.isComposing || event.keyCode === 229) return false
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    grid.move(event.key === 'ArrowUp' ? -1 : 1)
    return true
  }
  if (event.key === 'F8') { if (grid.commit()) acts.nextFinding(event.shiftKey ? -1 : 1); return true }
  if (event.key === 'F9') { if (grid.commit()) acts.repair(); return true }
  if (event.altKey) return false
  const control = event.ctrlKey || event.metaKey
  if (grid.typing.value) return control && event.key === 'Enter' ? withControl(event, grid) : !control && whileTyping(event, grid)
  return (control && withControl(event, grid)) || ready(event, grid, acts)
}
