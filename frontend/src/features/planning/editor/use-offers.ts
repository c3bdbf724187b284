import { onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { projects } from '@/api/resources'
import type { Indicator, Offer } from '@/api/types'
import type { Column } from '@/domain/editing/columns'

const FIELDS = { level1: 'LEVEL1', level2: 'LEVEL2', level3: 'LEVEL3', target: 'TARGET' } as const
export const hasOffers = (column: Column): column is keyof typeof FIELDS => column in FIELDS
const QUIET_MS = 120

/** What could stand in a cell, while it is typed into. Nothing is offered where the server cannot be asked. */
export function useOffers(id: string): { offers: Ref<readonly Offer[]>; ask(column: Column, row: Indicator | undefined, text: string): void; drop(): void } {
  const offers = shallowRef<readonly Offer[]>([])
  const latest = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | null = null

  function drop(): void {
    clearTimeout(timer)
    asking?.abort()
    latest.value++
    offers.value = []
  }
  function ask(column: Column, row: Indicator | undefined, text: string): void {
    if (!hasOffers(column)) return drop()
    clearTimeout(timer)
    const mine = ++latest.value
    timer = setTimeout(() => {
      asking?.abort()
      asking = new AbortController()
      const levels = { ...(row?.level1 && { level1: row.level1 }), ...(row?.level2 && { level2: row.level2 }) }
      const q = column === 'target' ? (row?.level3 ?? '') : text
      projects.suggestions(id, { field: FIELDS[column], q, ...levels }, asking.signal)
        .then(({ items }) => { if (mine === latest.value) offers.value = items.filter((offer) => offer.text !== text) })
        .catch(() => { if (mine === latest.value) offers.value = [] })
    }, QUIET_MS)
  }
  onScopeDispose(drop)
  return { offers, ask, drop }
}
