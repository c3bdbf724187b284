import type { Target } from '@/api/types'

const SIGNS: Record<string, string> = { GE: '≥', GT: '>', LE: '≤', LT: '<', EQ: '=' }

/** A target as the table printed it; put together from its parts only where nothing was printed. */
export function printed(target: Partial<Target> | undefined | null): string {
  if (!target) return ''
  if (target.text) return target.text
  if (target.operator === 'RANGE') return `${target.value ?? ''}–${target.upper ?? ''}${target.unit ?? ''}`
  return `${SIGNS[target.operator ?? ''] ?? ''}${target.value ?? ''}${target.unit ?? ''}`
}

/** Words and grades are set left, numbers right. */
export function isNumber(target: Target | undefined | null): boolean {
  return target?.value !== undefined
}
