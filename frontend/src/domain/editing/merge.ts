import type { Indicator, ProjectText } from '@/api/types'
import { newKeys, rowsOf, withField, withRows, type Draft } from './draft'

/** A field that two people changed differently. In the merged draft it is as mine until somebody chooses. */
export interface Conflict { pointer: string; mine: unknown; theirs: unknown }
/** `theirs` has the keys by which its rows are told from now on. */
export interface Merged { draft: Draft; theirs: Draft; conflicts: Conflict[] }

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTyped = (value: unknown): value is { text: string } => isTree(value) && typeof value.text === 'string' && !('horizon' in value)

/** Whether two values say the same; a target's parts follow from its text. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (isTyped(a) && isTyped(b)) return a.text === b.text
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]))
  if (!isTree(a) || !isTree(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => same(a[name], b[name]))
}

/** What two people made of one value; what only one of them changed is as they made it. */
function joined(base: unknown, mine: unknown, theirs: unknown, pointer: string, conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(theirs, base)) return mine
  if (same(mine, base)) return theirs
  const all = [base, mine, theirs]
  if (all.every(isTree) && !all.some(isTyped)) {
    const names = [...new Set(all.flatMap((tree) => Object.keys(tree as Tree)))]
    const fields = names.map((name) => [name, joined((base as Tree)[name], (mine as Tree)[name], (theirs as Tree)[name], `${pointer}/${name}`, conflicts)])
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  }
  if (all.every(Array.isArray) && new Set(all.map((list) => (list as unknown[]).length)).size === 1) {
    return (mine as unknown[]).map((item, index) => joined((base as unknown[])[index], item, (theirs as unknown[])[index], `${pointer}/${index}`, conflicts))
  }
  conflicts.push({ pointer, mine, theirs })
  return mine
}

/** Which row of the base each of their rows is: an equal one, else one of the same name, else the one in the same place. */
function match(base: readonly Indicator[], theirs: readonly Indicator[]): number[] {
  const of = theirs.map(() => -1)
  const taken = new Set<number>()
  const pair = (fit: (row: Indicator, other: Indicator, at: number, otherAt: number) => boolean) => theirs.forEach((row, at) => {
    if (of[at] !== -1) return
    const found = base.findIndex((other, otherAt) => !taken.has(otherAt) && fit(row, other, at, otherAt))
    if (found >= 0) { of[at] = found; taken.add(found) }
  })
  pair((row, other, at, otherAt) => at === otherAt && same(row, other))
  pair((row, other) => same(row, other))
  pair((row, other) => Boolean(row.level3) && row.level3 === other.level3)
  pair((_row, _other, at, otherAt) => at === otherAt && theirs.length === base.length)
  return of
}

interface Placed { key: number; row: Indicator; base: number }

/** My rows with their changes in them, without those that they took out and I left alone. */
function rowsOfBoth(base: Draft, mine: Draft, theirs: readonly Indicator[], of: readonly number[], conflicts: Conflict[]): Placed[] {
  const placed: Placed[] = []
  rowsOf(mine).forEach((row, at) => {
    const key = mine.keys[at]!
    const from = base.keys.indexOf(key)
    const other = from < 0 ? -1 : of.indexOf(from)
    const before = rowsOf(base)[from]
    if (from >= 0 && other < 0 && same(row, before)) return
    const pointer = `/indicators/${placed.length}`
    placed.push({ key, base: from, row: other < 0 ? row : (joined(before, row, theirs[other], pointer, conflicts) as Indicator) })
  })
  return placed
}

/** Puts a row where it stands with them: behind the row that it follows there. */
function insert(placed: Placed[], row: Placed, theirsBefore: readonly number[], keyOf: (at: number) => number | undefined): number {
  const before = theirsBefore.map(keyOf).findLast((key) => placed.some((each) => each.key === key))
  const at = before === undefined ? 0 : placed.findIndex((each) => each.key === before) + 1
  placed.splice(at, 0, row)
  return at
}

const shifted = (conflicts: Conflict[], from: number) => conflicts.forEach((conflict) => {
  const found = /^\/indicators\/(\d+)(.*)$/.exec(conflict.pointer)
  if (found && Number(found[1]) >= from) conflict.pointer = `/indicators/${Number(found[1]) + 1}${found[2]}`
})

/** What two people made of the same draft. Their new rows come in, and so do rows that I took out and they changed. */
export function merge(base: Draft, mine: Draft, theirs: ProjectText): Merged {
  const conflicts: Conflict[] = []
  const { indicators: before = [], ...baseRest } = base.project
  const { indicators: own = [], ...mineRest } = mine.project
  const { indicators: others = [], ...theirRest } = theirs
  const rest = joined(baseRest, mineRest, theirRest, '', conflicts) as ProjectText
  const of = match(before, others)
  const untouched = own.length === before.length && mine.keys.every((key, at) => key === base.keys[at])
  const placed = rowsOfBoth(base, mine, others, of, conflicts)
  const added = new Map<number, number>()
  const keyOf = (at: number) => added.get(at) ?? (of[at]! >= 0 ? base.keys[of[at]!] : undefined)
  others.forEach((row, at) => {
    const from = of[at]!
    const isNew = from < 0
    const cameBack = from >= 0 && !placed.some((each) => each.base === from) && !same(row, before[from])
    if (!isNew && !cameBack) return
    const [key] = newKeys(1) as [number]
    added.set(at, key)
    shifted(conflicts, insert(placed, { key, row, base: from }, others.slice(0, at).map((_, index) => index), keyOf))
  })
  const keys = others.map((_, at) => keyOf(at) ?? newKeys(1)[0]!)
  if (untouched && conflicts.length === 0) placed.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
  const draft = withRows({ project: rest, keys: [] }, placed.map(({ row }) => row), placed.map(({ key }) => key))
  return { draft, theirs: { project: theirs, keys }, conflicts }
}

/** The merged draft with their value where somebody chose it. */
export function withTheirs(draft: Draft, conflict: Conflict): Draft {
  const found = /^\/indicators\/(\d+)(?:\/(\w+))?$/.exec(conflict.pointer)
  if (!found) return withField(draft, conflict.pointer, conflict.theirs)
  const rows = [...rowsOf(draft)]
  const at = Number(found[1])
  const name = found[2] as keyof Indicator | undefined
  if (!name) rows[at] = conflict.theirs as Indicator
  else {
    const { [name]: _, ...others } = rows[at]!
    rows[at] = conflict.theirs === undefined ? others : { ...others, [name]: conflict.theirs }
  }
  return withRows(draft, rows, draft.keys)
}
