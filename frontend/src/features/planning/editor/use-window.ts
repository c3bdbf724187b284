import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'

/** The rows of a long list that are to be drawn, each with where it begins. */
export interface WindowOfRows { shown: ComputedRef<{ at: number; top: number }[]>; height: ComputedRef<number>; topOf(at: number): number; heightOf(at: number): number; measure(key: number, element: HTMLElement | null): void }

const USUAL_PX = 38
/** So much is drawn above and below of what is seen, for who scrolls on. */
const MARGIN_PX = 400

/** Draws no more rows than are seen. Rows are as high as their text; those that were never drawn are taken for usual ones. */
export function useWindow(keys: Ref<readonly number[]>, frame: Ref<HTMLElement | null>, always: Ref<number>): WindowOfRows {
  const heights = new Map<number, number>()
  const measured = ref(0)
  const seen = shallowRef({ from: 0, height: 900 })
  const tops = computed(() => {
    void measured.value
    const all = new Float64Array(keys.value.length + 1)
    keys.value.forEach((key, at) => { all[at + 1] = all[at]! + (heights.get(key) ?? USUAL_PX) })
    return all
  })
  const first = (from: number) => {
    let [low, high] = [0, keys.value.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (tops.value[middle + 1]! < from) low = middle + 1
      else high = middle
    }
    return low
  }
  const shown = computed(() => {
    const { from, height } = seen.value
    const rows: { at: number; top: number }[] = []
    for (let at = first(from - MARGIN_PX); at < keys.value.length && tops.value[at]! < from + height + MARGIN_PX; at++) rows.push({ at, top: tops.value[at]! })
    const own = always.value
    if (own < keys.value.length && !rows.some((row) => row.at === own)) rows.push({ at: own, top: tops.value[own]! })
    return rows
  })

  const keyOf = new WeakMap<Element, number>()
  const elements = new Map<number, HTMLElement>()
  const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver((entries) => {
    let changed = false
    for (const entry of entries) {
      const key = keyOf.get(entry.target)
      const height = Math.round(entry.borderBoxSize[0]?.blockSize ?? 0)
      if (key === undefined || height === 0 || heights.get(key) === height) continue
      heights.set(key, height)
      changed = true
    }
    if (changed) measured.value++
  })
  function measure(key: number, element: HTMLElement | null): void {
    const before = elements.get(key)
    if (before === element) return
    if (before) { sizes?.unobserve(before); elements.delete(key) }
    if (!element) return
    elements.set(key, element)
    keyOf.set(element, key)
    sizes?.observe(element)
  }

  const look = () => {
    if (!frame.value) return
    const next = { from: frame.value.scrollTop, height: frame.value.clientHeight }
    if (Math.abs(next.from - seen.value.from) > MARGIN_PX / 4 || next.height !== seen.value.height) seen.value = next
  }
  watch(frame, (now, before) => {
    before?.removeEventListener('scroll', look)
    now?.addEventListener('scroll', look, { passive: true })
    look()
  }, { flush: 'post', immediate: true })
  const resized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look)
  watch(frame, (now) => { if (now) resized?.observe(now) }, { flush: 'post', immediate: true })
  onScopeDispose(() => { sizes?.disconnect(); resized?.disconnect() })
  return { shown, height: computed(() => tops.value[keys.value.length] ?? 0), topOf: (at) => tops.value[at] ?? 0, heightOf: (at) => (tops.value[at + 1] ?? 0) - (tops.value[at] ?? 0), measure }
}
