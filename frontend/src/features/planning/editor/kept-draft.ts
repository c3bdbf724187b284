import { newKeys, type Draft } from '@/domain/editing/draft'
import type { Kept } from './saving'

/** Where this browser keeps what somebody typed until the server has it. Storage may be forbidden or full. */
const nameOf = (user: string, project: string) => `zs.draft.${user}.${project}`

/** Whether it was kept. */
export function keepDraft(user: string, project: string, kept: Kept | null): boolean {
  try {
    if (kept) localStorage.setItem(nameOf(user, project), JSON.stringify(kept))
    else localStorage.removeItem(nameOf(user, project))
    return true
  } catch {
    return false // The page says so: what is typed is safe only once the server has it.
  }
}

export function keptDraft(user: string, project: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(user, project)) ?? 'null') as Kept | null
    return kept && Array.isArray(kept.keys) && Array.isArray(kept.baseKeys) && typeof kept.revision === 'number' ? kept : null
  } catch {
    return null // What cannot be read was not written by us.
  }
}

/** Both states with keys of this page: those of the last one say which row was which. */
export function draftsOf(kept: Kept): { draft: Draft; base: Draft } {
  const now = new Map<number, number>()
  const renewed = (keys: readonly number[]) => keys.map((key) => {
    const known = now.get(key) ?? newKeys(1)[0]!
    now.set(key, known)
    return known
  })
  return { draft: { project: kept.project, keys: renewed(kept.keys) }, base: { project: kept.base, keys: renewed(kept.baseKeys) } }
}
