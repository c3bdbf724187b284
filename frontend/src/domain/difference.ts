/** A field before and after, as text or as JSON. */
export interface Change { pointer: string; before: unknown; after: unknown }

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A target's parts follow from its text and are no changes of their own. */
const isTarget = (value: unknown): value is { text: string } => isTree(value) && typeof value.text === 'string' && 'operator' in value

/** What differs between two versions, leaf by leaf, with the pointer of each. */
export function changesBetween(before: unknown, after: unknown, pointer = ''): Change[] {
  if (Object.is(before, after) || ((before ?? null) === null && (after ?? null) === null)) return []
  if (isTarget(before) && isTarget(after)) return before.text === after.text ? [] : [{ pointer, before: before.text, after: after.text }]
  if (isTree(before) && isTree(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) => changesBetween(before[name], after[name], `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`))
  }
  return [{ pointer, before, after }]
}

/** A value of any shape as a person reads it in one cell. */
export function readable(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (isTarget(value)) return value.text
  if (Array.isArray(value)) return value.map(readable).filter(Boolean).join('；')
  if (isTree(value)) return Object.values(value).map(readable).filter(Boolean).join(' ')
  return String(value)
}

/** What a correction put in, as the journal keeps it: JSON. Anything else stays as it is. */
export function fromJson(value: unknown): unknown {
  if (typeof value !== 'string' || !/^["{[]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
