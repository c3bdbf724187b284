/** JSON pointers (RFC 6901) into the exchange format. */

export function parts(pointer: string): string[] {
  if (pointer === '') return []
  return pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function join(...names: (string | number)[]): string {
  return names.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** What stands at the pointer, undefined where nothing does. */
export function at(root: unknown, pointer: string): unknown {
  return parts(pointer).reduce<unknown>(
    (here, name) => (typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[name] : undefined), root)
}

/** Whether one pointer is the other or lies below it. */
export function within(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`)
}

/** The pointer of the whole of which this is a part; the root's is the root. */
export function parent(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

/**
 * A pointer in words: `/projects/2/indicators/3/target` → `项目 3 · 指标 4 · 指标值`.
 * Positions count from one. `name` gives the word for a field, or for one of its items, or undefined where it has none.
 */
export function inWords(pointer: string, name: (field: string, ofOne: boolean) => string | undefined): string {
  const all = parts(pointer)
  const isPosition = (part: string | undefined) => part !== undefined && /^\d+$/.test(part)
  return all.flatMap((part, index) => {
    if (isPosition(part) && index > 0) return []
    const next = all[index + 1]
    const word = name(part, isPosition(next)) ?? part
    return [isPosition(next) ? `${word} ${Number(next) + 1}` : word]
  }).join(' · ')
}
