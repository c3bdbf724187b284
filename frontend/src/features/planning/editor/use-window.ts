import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'

/** The rows of a long list that are to be drawn, each with where it begins. */
export interface WindowOfRows {
  shown: ComputedRef<{ at: number; top: number }[]>
  height: ComputedRef<number>
  topOf(at: number): number
  heightOf(at: number): number
  /** A row was drawn, or is drawn no longer. */
  measure(key: number, element: HTMLElement | null): void
}

const USUAL_PX = 38
/** So much is drawn above and below of what is seen, for who scrolls on. */
const MARGIN_PX = 400

/** How high rows are. They are measured when they are drawn; those that never were are taken for usual ones. */
function useHeights(): { heightOf(key: number): number; measured: Ref<number>; measure: WindowOfRows['measure'] } {
  const heights = new Map<number, number>()
  const keys = new WeakMap<Element, number>()
  const elements = new Map<number, HTMLElement>()
  const measured = ref(0)
  const sizes = new ResizeObserver((entries) => {
    const news = entries.map((entry) => [keys.get(entry.target)!, Math.round(entry.borderBoxSize[0]?.blockSize ?? 0)] as const).filter(([key, height]) => height > 0 && heights.get(key) !== height)
    for (const [key, height] of news) heights.set(key, height)
    if (news.length > 0) measured.value++
  })
  function measure(key: number, element: HTMLElement | null): void {
    const before = elements.get(key)
    if (before === element) return
    if (before) { sizes.unobserve(before); elements.delete(key) }
    if (!element) return
    elements.set(key, element)
    keys.set(element, key)
    sizes.observe(element)
  }
  onScopeDispose(() => sizes.disconnect())
  return { heightOf: (key) => heights.get(key) ?? USUAL_PX, measured, measure }
}

/** Which part of a frame is seen. */
function useSeen(frame: Ref<HTMLElement | null>): Ref<{ from: number; height: number }> {
  const seen = shallowRef({ from: 0, height: 900 })
  const look = () => {
    if (!frame.value) return
    const next = { from: frame.value.scrollTop, height: frame.value.clientHeight }
    if (Math.abs(next.from - seen.value.from) > MARGIN_PX / 4 || next.height !== seen.value.height) seen.value = next
  }
  const resized = new ResizeObserver(look)
  watch(frame, (now, before) => {
    before?.removeEventListener('scroll', look)
    now?.addEventListener('scroll', look, { passive: true })
    if (now) resized.observe(now)
    look()
  }, { flush: 'post', immediate: true })
  onScopeDispose(() => resized.disconnect())
  return seen
}

/** Draws no more rows than are seen, none that are folded away, and one that has to be there wherever one looks: that of the cursor. */
export function useWindow(keys: Ref<readonly number[]>, frame: Ref<HTMLElement | null>, always: Ref<number>, hidden: Ref<ReadonlySet<number>>): WindowOfRows {
  const { heightOf, measured, measure } = useHeights()
  const seen = useSeen(frame)
  const tops = computed(() => {
    void measured.value
    const all = new Float64Array(keys.value.length + 1)
    keys.value.forEach((key, at) => { all[at + 1] = all[at]! + (hidden.value.has(key) ? 0 : heightOf(key)) })
    return all
  })
  const shown = computed(() => {
    const [from, to] = [seen.value.from - MARGIN_PX, seen.value.from + seen.value.height + MARGIN_PX]
    const rows: { at: number; top: number }[] = []
    keys.value.forEach((key, at) => { if (!hidden.value.has(key) && ((tops.value[at + 1]! > from && tops.value[at]! < to) || at === always.value)) rows.push({ at, top: tops.value[at]! }) })
    return rows
  })
  return { shown, height: computed(() => tops.value[keys.value.length] ?? 0), topOf: (at) => tops.value[at] ?? 0, heightOf: (at) => (tops.value[at + 1] ?? 0) - (tops.value[at] ?? 0), measure }
}
