import { isTyped } from '../target'
import { listOf, newKeys, withField, withList, type Draft, type Form, type Row } from './draft'

/** A field that two people changed differently. In the merged draft it is as mine until somebody chooses. */
export interface Conflict { pointer: string; mine: unknown; theirs: unknown }
/** `theirs` has the keys by which its rows are told from now on. */
export interface Merged<T extends object> { draft: Draft<T>; theirs: Draft<T>; conflicts: Conflict[] }

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values say the same; a target's parts follow from its text. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (isTyped(a) && isTyped(b)) return a.text === b.text
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]))
  if (!isTree(a) || !isTree(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => same(a[name], b[name]))
}

/** Ids of what belongs to something; an absent list has none. */
const isSet = (value: unknown): value is string[] | undefined => value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'))

/** What both leave in a set, and what either of them put into it. */
function joinedSet(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] | undefined {
  const all = [...new Set([...theirs, ...mine])]
  const kept = all.filter((id) => !base.includes(id) || (mine.includes(id) && theirs.includes(id)))
  return kept.length > 0 ? kept : undefined
}

/**
 * Whether what stands in one place of three lists is one thing: a list has no keys, and where both changed a place, one of them
 * may have taken a line out above it.
 */
const isAligned = (base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]) =>
  base.length === mine.length && base.length === theirs.length && base.every((item, at) => same(item, mine[at]) || same(item, theirs[at]))

/** What two people made of one value; what only one of them changed is as they made it. */
function joined(base: unknown, mine: unknown, theirs: unknown, pointer: string, conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(theirs, base)) return mine
  if (same(mine, base)) return theirs
  const all = [base, mine, theirs]
  if (all.every(isTree) && !all.every(isTyped)) {
    const names = [...new Set(all.flatMap((tree) => Object.keys(tree as Tree)))]
    const fields = names.map((name) => [name, joined((base as Tree)[name], (mine as Tree)[name], (theirs as Tree)[name], `${pointer}/${name}`, conflicts)])
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  }
  if (isSet(base) && isSet(mine) && isSet(theirs)) return joinedSet(base ?? [], mine ?? [], theirs ?? [])
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs) && isAligned(base, mine, theirs)) {
    return mine.map((item, index) => (same(item, base[index]) ? theirs[index] : item) as unknown)
  }
  conflicts.push({ pointer, mine, theirs })
  return mine
}

/** Which row of the base each of their rows is: an equal one, else one of the same name, else the one in the same place. */
function match(base: readonly Row[], theirs: readonly Row[], name: string): number[] {
  const of = theirs.map(() => -1)
  const taken = new Set<number>()
  const pair = (fit: (row: Row, other: Row, at: number, otherAt: number) => boolean) => theirs.forEach((row, at) => {
    if (of[at] !== -1) return
    const found = base.findIndex((other, otherAt) => !taken.has(otherAt) && fit(row, other, at, otherAt))
    if (found >= 0) { of[at] = found; taken.add(found) }
  })
  pair((row, other, at, otherAt) => at === otherAt && same(row, other))
  pair((row, other) => same(row, other))
  pair((row, other) => Boolean(row[name]) && row[name] === other[name])
  pair((_row, _other, at, otherAt) => at === otherAt && theirs.length === base.length)
  return of
}

interface Sheet { rows: readonly Row[]; keys: readonly number[] }
interface Placed { key: number; row: Row; base: number }

/** My rows with their changes in them, without those that they took out and I left alone. */
function rowsOfBoth(form: { rows: string }, before: Sheet, mine: Sheet, theirs: readonly Row[], of: readonly number[], conflicts: Conflict[]): Placed[] {
  const placed: Placed[] = []
  mine.rows.forEach((row, at) => {
    const key = mine.keys[at]!
    const from = before.keys.indexOf(key)
    const other = from < 0 ? -1 : of.indexOf(from)
    if (from >= 0 && other < 0 && same(row, before.rows[from])) return
    const pointer = `/${form.rows}/${placed.length}`
    placed.push({ key, base: from, row: other < 0 ? row : (joined(before.rows[from], row, theirs[other], pointer, conflicts) as Row) })
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

/** Where a conflict lies in a row: its place, and the field below it. */
const placeOf = (rows: string, pointer: string): { at: number; rest: string } | null => {
  const found = new RegExp(`^/${rows}/(\\d+)(.*)$`).exec(pointer)
  return found ? { at: Number(found[1]), rest: found[2]! } : null
}
const shifted = (rows: string, conflicts: Conflict[], from: number) => conflicts.forEach((conflict) => {
  const place = placeOf(rows, conflict.pointer)
  if (place && place.at >= from) conflict.pointer = `/${rows}/${place.at + 1}${place.rest}`
})

const without = <T extends object>(form: Form<T>, text: T): object => Object.fromEntries(Object.entries(text).filter(([name]) => name !== form.rows))

/** What two people made of the same draft. Their new rows come in, and so do rows that I took out and they changed. */
export function merge<T extends object>(form: Form<T>, base: Draft<T>, mine: Draft<T>, theirs: T): Merged<T> {
  const conflicts: Conflict[] = []
  const before: Sheet = { rows: listOf(form, base.text), keys: base.keys }
  const own: Sheet = { rows: listOf(form, mine.text), keys: mine.keys }
  const others = listOf(form, theirs)
  const rest = joined(without(form, base.text), without(form, mine.text), without(form, theirs), '', conflicts) as T
  const of = match(before.rows, others, form.name)
  const untouched = own.rows.length === before.rows.length && own.keys.every((key, at) => key === before.keys[at])
  const placed = rowsOfBoth(form, before, own, others, of, conflicts)
  const added = new Map<number, number>()
  const keyOf = (at: number) => added.get(at) ?? (of[at]! >= 0 ? before.keys[of[at]!] : undefined)
  others.forEach((row, at) => {
    const from = of[at]!
    const isNew = from < 0
    const cameBack = from >= 0 && !placed.some((each) => each.base === from) && !same(row, before.rows[from])
    if (!isNew && !cameBack) return
    const [key] = newKeys(1) as [number]
    added.set(at, key)
    shifted(form.rows, conflicts, insert(placed, { key, row, base: from }, others.slice(0, at).map((_, index) => index), keyOf))
  })
  const keys = others.map((_, at) => keyOf(at) ?? newKeys(1)[0]!)
  if (untouched && conflicts.length === 0) placed.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
  const draft = withList(form, rest, placed.map(({ row }) => row), placed.map(({ key }) => key))
  return { draft, theirs: { text: theirs, keys }, conflicts }
}

/** The merged draft with their value where somebody chose it. */
export function withTheirs<T extends object>(form: Form<T>, draft: Draft<T>, conflict: Conflict): Draft<T> {
  const place = placeOf(form.rows, conflict.pointer)
  if (!place) return withField(draft, conflict.pointer, conflict.theirs)
  const rows = [...listOf(form, draft.text)]
  const { at, rest } = place
  if (!rest) rows[at] = conflict.theirs as Row
  else if (/^\/\w+$/.test(rest)) {
    const { [rest.slice(1)]: _, ...others } = rows[at]!
    rows[at] = conflict.theirs === undefined ? others : { ...others, [rest.slice(1)]: conflict.theirs }
  } else return withField(draft, conflict.pointer, conflict.theirs)
  return withList(form, draft.text, rows, draft.keys)
}
