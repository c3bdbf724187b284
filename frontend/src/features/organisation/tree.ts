import { computed, ref } from 'vue'
import { units } from '@/api/resources'
import type { Unit } from '@/api/types'

export interface TreeRow { unit: Unit; level: number; open: boolean }

/** The unit tree as one sees it: children are fetched when a branch is opened for the first time. */
export function useUnitTree() {
  const children = ref(new Map<string, Unit[]>())
  const open = ref(new Set<string>())
  const rows = computed(() => {
    const list: TreeRow[] = []
    const add = (parent: string, level: number): void => {
      for (const unit of children.value.get(parent) ?? []) {
        const isOpen = open.value.has(unit.id)
        list.push({ unit, level, open: isOpen })
        if (isOpen) add(unit.id, level + 1)
      }
    }
    add('root', 1)
    return list
  })
  async function load(parent: string): Promise<void> {
    children.value.set(parent, (await units.children(parent)).items)
  }
  async function toggle(unit: Unit, to = !open.value.has(unit.id)): Promise<void> {
    if (!to) return void open.value.delete(unit.id)
    if (unit.childCount === 0) return
    if (!children.value.has(unit.id)) await load(unit.id)
    open.value.add(unit.id)
  }
  /** Opens the branches above a unit, so that it can be seen. */
  async function reveal(id: string): Promise<Unit> {
    const unit = await units.one(id)
    for (const above of unit.ancestors ?? []) {
      if (!children.value.has(above.id)) await load(above.id)
      open.value.add(above.id)
    }
    return unit
  }
  /** After a change everything that is open is fetched again: a move changes two branches at once. */
  async function refresh(): Promise<void> {
    await Promise.all(['root', ...open.value].map(load))
  }
  async function start(): Promise<void> {
    await load('root')
    for (const unit of children.value.get('root') ?? []) await toggle(unit, true)
  }
  return { rows, toggle, reveal, refresh, start }
}
