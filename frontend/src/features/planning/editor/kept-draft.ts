import type { ProjectText } from '@/api/types'
import { newKeys, type Draft } from '@/domain/editing/draft'
import type { Kept } from './saving'

/** Where this browser keeps what somebody typed until the server has it. Storage may be forbidden or full. */
const nameOf = (user: string, of: string) => `zs.draft.${user}.${of}`

/** Which page of the browser this is: two of them may be open on the same project, and neither throws away what the other one keeps. */
const PAGE: string = `${Date.now()}-${Math.random()}`
const taken = new Set<string>([PAGE])

/** Keeps a draft of something, or forgets what this page kept or took over. Whether that could be done. */
export function keepDraft<T extends object>(user: string, of: string, kept: Omit<Kept<T>, 'page'> | null): boolean {
  try {
    if (kept) localStorage.setItem(nameOf(user, of), JSON.stringify({ ...kept, page: PAGE } satisfies Kept<T>))
    else if (taken.has(read(user, of)?.page ?? PAGE)) localStorage.removeItem(nameOf(user, of))
    return true
  } catch {
    return false // The page says so: what is typed is safe only once the server has it.
  }
}

const read = <T extends object>(user: string, of: string): Kept<T> | null => JSON.parse(localStorage.getItem(nameOf(user, of)) ?? 'null') as Kept<T> | null

/** What was kept; from now on it is this page's. */
export function keptDraft<T extends object = ProjectText>(user: string, of: string): Kept<T> | null {
  try {
    const kept = read<T>(user, of)
    if (!kept || !kept.text || !Array.isArray(kept.keys) || !Array.isArray(kept.baseKeys) || typeof kept.revision !== 'number') return null
    taken.add(kept.page)
    return kept
  } catch {
    return null // What cannot be read was not written by us.
  }
}

/** Both states with keys of this page: those of the last one say which row was which. */
export function draftsOf<T extends object>(kept: Kept<T>): { draft: Draft<T>; base: Draft<T> } {
  const now = new Map<number, number>()
  const renewed = (keys: readonly number[]) => keys.map((key) => {
    const known = now.get(key) ?? newKeys(1)[0]!
    now.set(key, known)
    return known
  })
  return { draft: { text: kept.text, keys: renewed(kept.keys) }, base: { text: kept.base, keys: renewed(kept.baseKeys) } }
}
