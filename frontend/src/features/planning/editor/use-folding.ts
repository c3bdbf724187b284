import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import type { Indicator } from '@/api/types'

/** Groups of rows of one first level, of which a folded one shows its first row only. */
export interface Folding {
  /** The keys of the rows that are not seen. */
  hidden: ComputedRef<ReadonlySet<number>>
  /** The first row of the group of a row. */
  first(at: number): number
  /** How many rows follow in the group that begins with a row; 0 where none begins or it is alone. */
  following(at: number): number
  isFolded(at: number): boolean
  /** Folds the group of a row, or unfolds it. */
  fold(at: number, on: boolean): void
  /** The next row that is seen. */
  next(at: number, step: 1 | -1): number
}

/** Where the cursor goes to is always seen: a group into which it is put unfolds. */
export function useFolding(rows: Ref<readonly Indicator[]>, keys: Ref<readonly number[]>, cursor: Ref<number>): Folding {
  const folded = shallowRef<ReadonlySet<number>>(new Set())
  /** For each row where its group begins. A row without a class is a group of its own. */
  const begins = computed(() => {
    const starts: number[] = []
    rows.value.forEach((row, at) => starts.push(at > 0 && row.level1 && row.level1 === rows.value[at - 1]!.level1 ? starts[at - 1]! : at))
    return starts
  })
  const sizes = computed(() => {
    const count = new Map<number, number>()
    for (const start of begins.value) count.set(start, (count.get(start) ?? 0) + 1)
    return count
  })
  const first = (at: number) => begins.value[at] ?? at
  const keyOf = (at: number) => keys.value[first(at)] ?? -1
  const hidden = computed(() => new Set(folded.value.size === 0 ? [] : keys.value.filter((_, at) => at < rows.value.length && begins.value[at] !== at && folded.value.has(keyOf(at)))))
  const following = (at: number) => (sizes.value.get(at) ?? 1) - 1
  function fold(at: number, on: boolean): void {
    const next = new Set(folded.value)
    if (on) next.add(keyOf(at))
    else next.delete(keyOf(at))
    folded.value = next
  }
  function next(at: number, step: 1 | -1): number {
    let to = at + step
    while (hidden.value.has(keys.value[to] ?? -1)) to += step
    return to
  }
  watch([cursor, hidden], () => { if (hidden.value.has(keys.value[cursor.value] ?? -1)) fold(cursor.value, false) })
  return { hidden, first, following, isFolded: (at) => folded.value.has(keyOf(at)), fold, next }
}
