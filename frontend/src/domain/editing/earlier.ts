import type { EarlierOverall, EarlierTable, Indicator, ProjectText } from '@/api/types'
import { changesBetween, type Change } from '../difference'
import { isTyped, printed } from '../target'
import type { WrittenOverall } from './overall'

/** Last year's target and result of each indicator, by its name: `≥280件 / 887件`. */
export function pastByName(tables: readonly EarlierTable[]): Map<string, string> {
  const targets = new Map<string, string>()
  const results = new Map<string, string>()
  for (const row of tables.flatMap(({ project }) => project.indicators ?? [])) {
    const name = row.level3?.trim()
    if (!name) continue
    const target = printed(row.currentYearTarget ?? row.target)
    if (target && !targets.has(name)) targets.set(name, target)
    if (row.actual && !results.has(name)) results.set(name, printed(row.actual))
  }
  return new Map([...new Set([...targets.keys(), ...results.keys()])].map((name) => [name, [targets.get(name) ?? '—', results.get(name)].filter(Boolean).join(' / ')]))
}

/** A year later: what the text says about last year it says about this one. */
const later = (text: string, year: number) => text.replaceAll(String(year), String(year + 1))

/** What was demanded, without what became of it. */
function planned(row: Indicator): Indicator {
  const { actual: _, score: __, deviation: ___, progress: ____, forecast: _____, likelihood: ______, causes: _______, ...demanded } = row
  return demanded
}

/** All texts of a value a year later. A target in which something changed is to be understood anew. */
function renewed<T>(value: T, year: number): T {
  if (typeof value === 'string') return later(value, year) as T
  if (Array.isArray(value)) return value.map((item: unknown) => renewed(item, year)) as T
  if (typeof value !== 'object' || value === null) return value
  if (isTyped(value)) return (later(value.text, year) === value.text ? value : { text: later(value.text, year) }) as T
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, renewed(item, year)])) as T
}

/** What a target demands follows from its text. */
const PARTS = /\/(target|currentYearTarget)\/(operator|value|upper|unit)$/

/** What of last year's table is written again, and which of its words changed with the year. Money is not: it has to be worked out anew. */
export function copyOf({ project, year }: EarlierTable, now: ProjectText): { project: ProjectText; changes: Change[] } {
  const { purpose, goals, indicators, spendingPlan, executionWeight, attribute, term } = project
  const plain = { purpose, goals: goals?.map(({ completion: _, ...goal }) => goal), spendingPlan, executionWeight, attribute, term, indicators: indicators?.map(planned) }
  const before = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as ProjectText
  const copy = renewed(before, year)
  return { project: { ...now, ...copy, ...(now.name ? {} : { name: later(project.name ?? '', year) }) }, changes: changesBetween(before, copy).filter(({ pointer }) => !PARTS.test(pointer)) }
}

/** What the department wanted the year before, written again: programmes of the same name keep the projects that serve them now. */
export function overallCopyOf({ target, year }: EarlierOverall, now: WrittenOverall): { text: WrittenOverall; changes: Change[] } {
  const { budget: _, ...plain } = target
  const before: WrittenOverall = { ...plain, ...(target.programmes && { programmes: target.programmes.map(({ budget: __, indicators, ...programme }) => ({ ...programme, ...(indicators && { indicators: indicators.map(planned) }) })) }) }
  const copy = renewed(before, year)
  const serving = new Map((now.programmes ?? []).map((programme) => [programme.name, programme.projects]))
  const programmes = copy.programmes?.map((programme) => {
    const projects = serving.get(programme.name)
    return projects ? { ...programme, projects } : programme
  })
  return { text: { ...copy, ...(now.budget && { budget: now.budget }), ...(programmes && { programmes }) }, changes: changesBetween(before, copy).filter(({ pointer }) => !PARTS.test(pointer)) }
}
