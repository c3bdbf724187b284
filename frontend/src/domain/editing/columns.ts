import type { Indicator, Target } from '@/api/types'
import { trimmed } from '../money'
import { printed } from '../target'
import { cleanText } from './clipboard'

/** A column of the grid that can be typed into, named as in the exchange format. */
export type Column = 'level1' | 'level2' | 'level3' | 'description' | 'target' | 'currentYearTarget' | 'weight' | 'currentYearWeight' | 'basis' | 'remark'

const USUAL: readonly Column[] = ['level1', 'level2', 'level3', 'target', 'weight', 'basis', 'remark']
const RARE: readonly Column[] = ['description', 'currentYearTarget', 'currentYearWeight']
const ORDER: readonly Column[] = ['level1', 'level2', 'level3', 'description', 'target', 'currentYearTarget', 'weight', 'currentYearWeight', 'basis', 'remark']

/** The usual columns, and those others that this table fills. */
export function columnsOf(rows: readonly Indicator[]): readonly Column[] {
  const found = RARE.filter((column) => rows.some((row) => row[column] !== undefined))
  return ORDER.filter((column) => USUAL.includes(column) || found.includes(column))
}

export const isTarget = (column: Column): boolean => column === 'target' || column === 'currentYearTarget'
export const isWeight = (column: Column): boolean => column === 'weight' || column === 'currentYearWeight'

/** What stands in a cell, as people write it. */
export function textOf(row: Indicator | undefined, column: Column): string {
  const value = row?.[column]
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') return printed(value)
  return isWeight(column) ? trimmed(value) : value
}

/** Points as typed: `１０`, `10分` and `10.50` are numbers; null where it is none. An empty cell has none and is right. */
export function typedPoints(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/(分|%)$/, '')
  if (plain === '') return ''
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? trimmed(plain) : null
}

/** Whether a text can stand in a column. */
export const fits = (column: Column, text: string): boolean => !isWeight(column) || typedPoints(text) !== null

/** The row with a text of a cell as far as it is typed, with the blanks between its words. */
export function withTyping(row: Indicator, column: 'level1' | 'level2' | 'level3' | 'target', typed: string): Indicator {
  const { [column]: _, ...rest } = row
  if (typed.trim() === '') return rest
  const value: string | Target = isTarget(column) ? { text: typed } : typed
  return { ...rest, [column]: value }
}

/** The row with another text in a cell; the same object where nothing changes. What a target demands, the server finds out. */
export function withText(row: Indicator, column: Column, typed: string): Indicator {
  const text = isWeight(column) ? (typedPoints(typed) ?? '') : cleanText(typed)
  if (text === textOf(row, column)) return row
  const { [column]: _, ...rest } = row
  if (text === '') return rest
  const value: string | Target = isTarget(column) ? { text } : text
  return { ...rest, [column]: value }
}
