import { newKeys, type Draft } from '@/domain/editing/draft'
import type { Kept } from './saving'

/** Where this browser keeps what somebody typed until the server has it. Storage may be forbidden or full. */
const nameOf = (user: string, project: string) => `zs.draft.${user}.${project}`

/** Which page of the browser this is: two of them may be open on the same project, and neither throws away what the other one keeps. */
const PAGE: string = `${Date.now()}-${Math.random()}`
const taken = new Set<string>([PAGE])

/** Keeps a draft, or forgets what this page kept or took over. Whether that could be done. */
export function keepDraft(user: string, project: string, kept: Omit<Kept, 'page'> | null): boolean {
  try {
    if (kept) localStorage.setItem(nameOf(user, project), JSON.stringify({ ...kept, page: PAGE } satisfies Kept))
    else if (taken.has(read(user, project)?.page ?? PAGE)) localStorage.removeItem(nameOf(user, project))
    return true
  } catch {
    return false // The page says so: what is typed is safe only once the server has it.
  }
}

const read = (user: string, project: string): Kept | null => JSON.parse(localStorage.getItem(nameOf(user, project)) ?? 'null') as Kept | null

/** What was kept; from now on it is this page's. */
export function keptDraft(user: string, project: string): Kept | null {
  try {
    const kept = read(user, project)
    if (!kept || !Array.isArray(kept.keys) || !Array.isArray(kept.baseKeys) || typeof kept.revision !== 'number') return null
    taken.add(kept.page)
    return kept
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
