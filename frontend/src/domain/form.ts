import type { Indicator, ProjectText } from '@/api/types'
import { compare, difference, sum } from './money'

/** A cell of the official form that may reach over several rows: 0 where the cell above covers it. */
export interface FormRow { index: number; indicator: Indicator; level1Rows: number; level2Rows: number }

/** The indicators as the form shows them: equal neighbours of level 1, and of level 2 inside of it, are one cell. */
export function formRows(indicators: readonly Indicator[]): FormRow[] {
  const rows = indicators.map((indicator, index) => ({ index, indicator, level1Rows: 1, level2Rows: 1 }))
  let first1 = 0
  let first2 = 0
  for (let row = 1; row < rows.length; row++) {
    const [here, above] = [rows[row]!, rows[row - 1]!]
    const same1 = Boolean(here.indicator.level1) && here.indicator.level1 === above.indicator.level1
    const same2 = same1 && Boolean(here.indicator.level2) && here.indicator.level2 === above.indicator.level2
    if (same1) { rows[first1]!.level1Rows++; here.level1Rows = 0 } else first1 = row
    if (same2) { rows[first2]!.level2Rows++; here.level2Rows = 0 } else first2 = row
  }
  return rows
}

/** Columns that at least one indicator fills; the form shows no empty ones beyond the usual four. */
export const OPTIONAL_COLUMNS = [
  'description', 'currentYearTarget', 'currentYearWeight', 'actual', 'score', 'progress', 'forecast', 'deviation', 'basis', 'remark',
] as const
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number]
export function filledColumns(indicators: readonly Indicator[]): OptionalColumn[] {
  return OPTIONAL_COLUMNS.filter((column) => indicators.some((indicator) => indicator[column] !== undefined && indicator[column] !== null))
}

/** A sum that ought to be something: whether it is, and by how much not (`actual` - `expected`). */
export interface SumCheck { expected: string; actual: string; difference: string; holds: boolean }

function check(actual: string | null, expected: string | null | undefined): SumCheck | null {
  if (actual === null || !expected) return null
  return { expected, actual, difference: difference(actual, expected) ?? '0', holds: compare(actual, expected) === 0 }
}

/** The sources of the funds against the budget; null where the table has only one of the two. */
export function fundingSum(project: ProjectText): SumCheck | null {
  return check(sum((project.budget?.sources ?? []).map((source) => source.amount)), project.budget?.total)
}

/** The weights of a column and of execution against a hundred; null where no row has a weight. */
export function weightSum(project: ProjectText, column: 'weight' | 'currentYearWeight' = 'weight'): (SumCheck & { rows: string; execution: string }) | null {
  const rows = sum((project.indicators ?? []).map((indicator) => indicator[column]))
  if (rows === null) return null
  const execution = project.execution?.weight ?? project.executionWeight ?? ''
  const found = check(sum([rows, execution]), '100')
  return found && { ...found, rows, execution }
}

/** Whether the cumulative plan never falls and ends at a hundred. Null where there is no plan. */
export function planHolds(project: ProjectText): boolean | null {
  const steps = project.spendingPlan ?? []
  if (steps.length === 0) return null
  const rising = steps.every((step, index) => index === 0 || compare(step.percent, steps[index - 1]!.percent) !== -1)
  return rising && compare(steps.at(-1)!.percent, '100') === 0
}
