import type { Target } from '@/api/types'

const SIGNS: Record<string, string> = { GE: '≥', GT: '>', LE: '≤', LT: '<', EQ: '=' }

const PARTS: readonly string[] = ['text', 'operator', 'value', 'upper', 'unit']
/** Whether a value of the exchange format is a target: a printed text with what it amounts to, and nothing else. */
export const isTyped = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && Object.keys(value).every((name) => PARTS.includes(name))

/** A target as the table printed it; put together from its parts only where nothing was printed. */
export function printed(target: Partial<Target> | undefined | null): string {
  if (!target) return ''
  if (target.text) return target.text
  if (target.operator === 'RANGE') return `${target.value ?? ''}–${target.upper ?? ''}${target.unit ?? ''}`
  return `${SIGNS[target.operator ?? ''] ?? ''}${target.value ?? ''}${target.unit ?? ''}`
}

/** What a target demands in signs, where its words say it otherwise: `≥15%` for `不低于15%`. Null where nothing is to be added. */
export function demanded(target: Target | undefined): string | null {
  if (!target || target.value === undefined) return null
  const signs = printed({ ...target, text: '' })
  const plain = (text: string) => text.normalize('NFKC').replace(/[\s,]/g, '').replace(/[–—~至]/g, '-').replace(/^=/, '')
  return plain(signs) === plain(target.text) ? null : signs
}

/** Words and grades are set left, numbers right. */
export function isNumber(target: Target | undefined | null): boolean {
  return target?.value !== undefined
}
