import { computed, inject, provide, ref, shallowRef, type InjectionKey } from 'vue'
import { ApiError } from '@/api/client'
import { imports } from '@/api/resources'
import type { Doubt, Import, Place, Reading, Source, SourceBlock, UnreadText } from '@/api/types'
import { PlaceIndex } from '@/domain/place'
import { at } from '@/domain/pointer'
import { joined } from '@/domain/source'
import { asApiError } from '@/ui/use-load'

/** Something that a person should look at: a value that the reader doubts, or text that it could not place. */
export type Mark = { kind: 'doubt'; key: string; doubt: Doubt } | { kind: 'unread'; key: string; unread: UnreadText }
/** What is lit on both sides. `reveal` names the side that should bring it into view. */
export interface Light { keys: readonly string[]; pointers: readonly string[]; reveal: 'source' | 'fields' | 'both'; chosen: boolean }

/** A pointer that only passes over moves nothing on the other side. */
const DWELL = 140

const PAGE = 80

/** One import under review: what was read, from where, what is doubtful, and how a person corrects it. */
export function useReview(id: string, english: () => boolean = () => false) {
  const file = ref<Import>()
  const reading = shallowRef<Reading>()
  const blocks = shallowRef<readonly SourceBlock[]>([])
  const sourceComplete = ref(false)
  const error = ref<ApiError | null>(null)
  const refusal = ref<ApiError | null>(null)
  const busy = ref(false)
  const saved = ref('')
  const light = shallowRef<Light>({ keys: [], pointers: [], reveal: 'both', chosen: false })
  const current = ref('')
  const choosing = ref(false)
  const conflict = ref<{ pointer: string; value: unknown; theirs: unknown; place?: string } | null>(null)
  let left = false

  const places = computed(() => new PlaceIndex(placesOf(reading.value)))
  const order = computed(() => keyOrder(blocks.value, english()))
  const placeWords = (key: string): string => order.value.get(key)?.words ?? ''
  const showSeen = ref(false)
  const marks = computed(() => marksOf(reading.value, places.value, order.value, showSeen.value))
  const seenCount = computed(() => (reading.value?.unread ?? []).filter((each) => each.seen).length)
  const doubts = computed(() => new Map(openDoubts(reading.value).map((doubt) => [doubt.pointer, doubt])))
  const corrections = computed(() => new Map((reading.value?.corrections ?? []).map((each) => [each.pointer, each])))
  const open = computed(() => file.value?.state === 'READ')

  async function load(): Promise<void> {
    error.value = null
    try {
      file.value = await imports.one(id)
      if (file.value.state === 'REFUSED' || file.value.state === 'READING' || file.value.state === 'RECEIVED') return
      reading.value = await imports.reading(id)
      await loadSource()
    } catch (reason) {
      error.value = asApiError(reason)
    }
  }
  /** The first blocks at once, the rest behind them, so that a long file can be looked at while it comes. */
  async function loadSource(): Promise<void> {
    const all: SourceBlock[] = []
    for (let step: Step | null = { from: 0, count: PAGE }; step && !left;) {
      const part: Source = await imports.source(id, step.from, step.count)
      all.push(...part.blocks)
      blocks.value = joined(all)
      step = after(part)
    }
    sourceComplete.value = true
  }

  async function change(act: (revision: number) => Promise<Reading>): Promise<boolean> {
    if (!reading.value || busy.value) return false
    busy.value = true
    refusal.value = null
    try {
      reading.value = await act(reading.value.revision)
      saved.value = new Date().toISOString()
      return true
    } catch (reason) {
      refusal.value = asApiError(reason)
      return false
    } finally {
      busy.value = false
    }
  }
  async function correct(pointer: string, value: unknown, place?: string): Promise<boolean> {
    const done = await change((revision) => imports.correct(id, revision, { pointer, value, ...(place && { place }) }))
    if (done && place) lightField(pointer, true)
    if (!done && refusal.value?.status === 412) {
      refusal.value = null
      reading.value = await imports.reading(id)
      conflict.value = { pointer, value, theirs: at(reading.value.document, pointer), ...(place && { place }) }
    }
    return done
  }
  const takeBack = (pointer: string) => change((revision) => imports.takeBack(id, revision, pointer))

  async function seen(key: string): Promise<void> {
    try {
      await imports.seen(id, key)
      if (reading.value) reading.value = { ...reading.value, unread: reading.value.unread.map((each) => (each.key === key ? { ...each, seen: true } : each)) }
    } catch (reason) {
      refusal.value = asApiError(reason)
    }
  }

  let dwelling = 0
  function show(next: Light): void {
    clearTimeout(dwelling)
    if (next.chosen) light.value = next
    else dwelling = window.setTimeout(() => { light.value = next }, DWELL)
  }
  /** `chosen` by click or focus; otherwise the pointer only rests on it. */
  const lightField = (pointer: string, chosen: boolean) => show({ pointers: [pointer], keys: places.value.keysOf(pointer), reveal: 'source', chosen })
  const lightPlace = (key: string, chosen: boolean) => show({ keys: [key], pointers: places.value.pointersAt(key), reveal: 'fields', chosen })
  function lightMark(mark: Mark): void {
    const pointers = mark.kind === 'doubt' ? [mark.doubt.pointer] : []
    const keys = mark.kind === 'doubt' ? places.value.keysOf(mark.doubt.pointer) : [mark.key]
    if (mark.kind === 'doubt') current.value = mark.doubt.pointer
    show({ keys, pointers, reveal: 'both', chosen: true })
  }
  const leave = () => { left = true; clearTimeout(dwelling) }

  return { id, file, reading, blocks, sourceComplete, error, refusal, busy, saved, light, current, choosing, conflict, places, order, placeWords, marks, showSeen, seenCount, doubts, corrections, open,
    load, correct, takeBack, seen, lightField, lightPlace, lightMark, leave }
}

interface Step { from: number; count: number }
/** What to ask for next; nothing where all of it has come. */
function after({ from, blocks, total }: Source): Step | null {
  const next = from + blocks.length
  return blocks.length === 0 || next >= total ? null : { from: next, count: PAGE }
}

/** Each place's position in the source, to go through marks in the order in which one reads. */
function keyOrder(blocks: readonly SourceBlock[], english: boolean): Map<string, { index: number; words: string }> {
  const order = new Map<string, { index: number; words: string }>()
  const add = ({ key, words, wordsEn }: Place) => order.set(key, { index: order.size, words: (english && wordsEn) || words })
  for (const block of blocks) {
    if (block.type === 'PARAGRAPH') add(block.place)
    else for (const row of block.rows) for (const cell of row.cells) add(cell.place)
  }
  return order
}
/** Where the values stand; one that was chosen from the source stands where it was chosen. */
function placesOf(reading: Reading | undefined): Record<string, readonly string[]> {
  const chosen = (reading?.corrections ?? []).flatMap(({ pointer, place }) => (place ? [[pointer, [place]] as const] : []))
  return { ...reading?.places, ...Object.fromEntries(chosen) }
}
/** A value that somebody put right, or confirmed, is doubtful no longer. */
function openDoubts(reading: Reading | undefined): Doubt[] {
  const settled = new Set(reading?.corrections.map((each) => each.pointer))
  return (reading?.doubts ?? []).filter((doubt) => !settled.has(doubt.pointer))
}
function marksOf(reading: Reading | undefined, places: PlaceIndex, order: ReadonlyMap<string, { index: number }>, showSeen: boolean): Mark[] {
  const doubts = openDoubts(reading).map((doubt): Mark => ({ kind: 'doubt', key: places.keysOf(doubt.pointer)[0] ?? '', doubt }))
  const unread = (reading?.unread ?? []).filter((each) => showSeen || !each.seen).map((each): Mark => ({ kind: 'unread', key: each.key ?? '', unread: each }))
  return [...doubts, ...unread].sort((a, b) => (order.get(a.key)?.index ?? -1) - (order.get(b.key)?.index ?? -1))
}

export type Review = ReturnType<typeof useReview>
const KEY: InjectionKey<Review> = Symbol('review')
export const provideReview = (review: Review): void => provide(KEY, review)
export function injectReview(): Review {
  const review = inject(KEY)
  if (!review) throw new Error('a part of the review page was used outside of it')
  return review
}
