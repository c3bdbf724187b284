import { computed, shallowRef, type ComputedRef } from 'vue'
import type { Indicator, ProjectText } from '@/api/types'
import { rowsOf, withField, type Draft } from '@/domain/editing/draft'
import { done, historyOf, redone, undone } from '@/domain/editing/history'

/** A draft with what was done to it. Everything on the page changes it through here, so that one key undoes all of it. */
export interface Steps<T extends object> {
  draft: ComputedRef<Draft<T>>
  text: ComputedRef<T>
  canUndo: ComputedRef<boolean>
  canRedo: ComputedRef<boolean>
  /** A new state; with a mark it goes on with the last one of the same mark. */
  change(next: Draft<T>, mark?: string): void
  /** Puts a value at a pointer outside of the rows. */
  field(pointer: string, value: unknown): void
  undo(): void
  redo(): void
  /** What somebody else changed came in: one does not go back behind that, or their work would be undone unseen. */
  adopt(next: Draft<T>): void
}
/** The steps of a project, with its rows. */
export interface Editor extends Steps<ProjectText> { project: ComputedRef<ProjectText>; rows: ComputedRef<readonly Indicator[]> }

/** Letters that follow one another so closely are undone at once. */
const BURST_MS = 1_200

export function useSteps<T extends object>(start: Draft<T>, changed: () => void): Steps<T> {
  const history = shallowRef(historyOf(start))
  const draft = computed(() => history.value.present)
  const go = (next: typeof history.value) => {
    if (next === history.value) return
    history.value = next
    changed()
  }
  let burst = 0
  let lastAt = 0
  const change = (next: Draft<T>, mark?: string) => {
    const at = Date.now()
    if (at - lastAt > BURST_MS) burst++
    lastAt = at
    go(done(history.value, next, mark === undefined ? null : `${mark} ${burst}`))
  }
  return {
    draft, text: computed(() => draft.value.text),
    canUndo: computed(() => history.value.past.length > 0), canRedo: computed(() => history.value.future.length > 0),
    change,
    field: (pointer, value) => change(withField(draft.value, pointer, value), pointer),
    undo: () => go(undone(history.value)),
    redo: () => go(redone(history.value)),
    adopt: (next) => { history.value = historyOf(next) },
  }
}

export function useEditor(start: Draft, changed: () => void): Editor {
  const steps = useSteps(start, changed)
  return { ...steps, project: steps.text, rows: computed(() => rowsOf(steps.draft.value)) }
}
