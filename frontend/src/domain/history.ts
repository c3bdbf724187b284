/** A state that was saved. */
export interface SavedState { revision: number; at: string; by: string; action: string; reason?: string | null }
/** Several in a row that somebody saved while working on the same thing; `last` is the newest. */
export interface Sitting<S extends SavedState> { last: S; first: S; count: number }

const PAUSE_MS = 30 * 60_000

/**
 * Drafts save themselves, so that a morning makes a hundred states. Those of one person that follow each other within half an
 * hour are one sitting; one with a reason of its own stands alone.
 *
 * @param history the newest first
 */
export function sittings<S extends SavedState>(history: readonly S[]): Sitting<S>[] {
  const found: Sitting<S>[] = []
  for (const state of history) {
    const open = found.at(-1)
    const goesOn = open && open.first.by === state.by && open.first.action === 'CHANGE' && state.action === 'CHANGE'
      && !open.first.reason && !state.reason && Date.parse(open.first.at) - Date.parse(state.at) <= PAUSE_MS
    if (open && goesOn) {
      open.first = state
      open.count++
    } else found.push({ last: state, first: state, count: 1 })
  }
  return found
}
