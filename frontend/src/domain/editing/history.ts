/** What was, what is, and what was undone. A state with the same mark as the one before it goes on with that one: letters of a word. */
export interface History<T> {
  readonly present: T
  readonly past: readonly T[]
  readonly future: readonly T[]
  readonly mark: string | null
}

/** As many steps as anybody goes back; each shares almost all with its neighbours. */
const MOST_STEPS = 500

export const historyOf = <T>(present: T): History<T> => ({ present, past: [], future: [], mark: null })

export function done<T>(history: History<T>, present: T, mark: string | null = null): History<T> {
  if (present === history.present) return history
  if (mark !== null && mark === history.mark) return { ...history, present, future: [] }
  return { present, past: [...history.past, history.present].slice(-MOST_STEPS), future: [], mark }
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { present: before, past: history.past.slice(0, -1), future: [history.present, ...history.future], mark: null }
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { present: next, past: [...history.past, history.present], future, mark: null }
}
