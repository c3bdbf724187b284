import { describe, expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import type { Indicator } from '@/api/types'
import { useFolding } from './use-folding'

const rows = ref<Indicator[]>(['产出', '产出', '产出', '效益', '效益', ''].map((level1) => (level1 ? { level1 } : {})))
const keys = ref([1, 2, 3, 4, 5, 6, 0])

describe('groups of rows', () => {
  const cursor = ref(0)
  const folding = useFolding(rows, keys, cursor)
  it('show their first row while they are folded, and arrows go over the rest', () => {
    expect([0, 1, 3, 5].map(folding.following)).toEqual([2, 0, 1, 0])
    folding.fold(0, true)
    expect([...folding.hidden.value]).toEqual([2, 3])
    expect([folding.next(0, 1), folding.next(3, -1), folding.next(4, 1), folding.next(5, 1)]).toEqual([3, 0, 5, 6])
    expect([folding.isFolded(0), folding.isFolded(3)]).toEqual([true, false])
  })
  it('unfold where the cursor is put into them', async () => {
    cursor.value = 2
    await nextTick()
    expect([...folding.hidden.value]).toEqual([])
  })
  it('fold with the cursor in them by way of their first row', async () => {
    cursor.value = 3
    folding.fold(4, true)
    await nextTick()
    expect([...folding.hidden.value]).toEqual([5])
  })
})
