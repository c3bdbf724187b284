import type { Indicator, ProjectDetail, ProjectText } from '@/api/types'
import { parts } from '../pointer'

/**
 * A project while somebody writes it. Never changed in place: every change makes a new draft that shares what stayed, so that
 * undoing costs nothing and a row that stayed is known by being the same object.
 */
export interface Draft {
  readonly project: ProjectText
  /** A key for each row of indicators, which goes with the row wherever it is moved. */
  readonly keys: readonly number[]
}

/** Whether a project at this stage may still be written. */
export const isOpen = (stage: ProjectDetail['stage']): boolean => stage === 'DRAFT'

let lastKey = 0
/** Keys for rows that are new on this page. */
export const newKeys = (count: number): number[] => Array.from({ length: count }, () => ++lastKey)

export const draftOf = (project: ProjectText): Draft => ({ project, keys: newKeys(project.indicators?.length ?? 0) })

const NONE: readonly Indicator[] = []
export const rowsOf = (draft: Draft): readonly Indicator[] => draft.project.indicators ?? NONE

export function withRows(draft: Draft, rows: readonly Indicator[], keys: readonly number[]): Draft {
  const { indicators: _, ...rest } = draft.project
  return { project: rows.length > 0 ? { ...rest, indicators: [...rows] } : rest, keys }
}

type Tree = Record<string, unknown>
const isEmpty = (value: unknown) => value === undefined || (typeof value === 'string' && value.trim() === '') || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

function changed(here: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (Array.isArray(here)) return here.map((item, index) => (String(index) === name ? changed(item, rest, value) : item))
  const before = (here ?? {}) as Tree
  const next = changed(before[name], rest, value)
  const { [name]: _, ...others } = before
  return isEmpty(next) ? others : name in before ? { ...before, [name]: next } : { ...others, [name]: next }
}

/** Puts a value at a pointer, makes what is missing around it, and leaves out what has become empty. Rows have functions of their own. */
export function withField(draft: Draft, pointer: string, value: unknown): Draft {
  return { ...draft, project: changed(draft.project, parts(pointer), value) as ProjectText }
}

/** What the server takes: lists without the items that are only begun, for instance a source without its amount. */
export function sendable(project: ProjectText): ProjectText {
  const { budget, spendingPlan, goals, ...rest } = project
  const kept: ProjectText = { ...rest }
  const sources = budget?.sources?.filter((source) => source.amount)
  const components = budget?.components?.filter((component) => component.name.trim() && component.amount)
  if (budget) {
    const { sources: _, components: __, ...total } = budget
    const all = { ...total, ...(sources?.length && { sources }), ...(components?.length && { components }) }
    if (Object.keys(all).length > 0) kept.budget = all
  }
  const steps = spendingPlan?.filter((step) => /^\d+(\.\d+)?$/.test(step.percent))
  if (steps?.length) kept.spendingPlan = steps
  const written = goals?.filter((goal) => goal.text.trim())
  if (written?.length) kept.goals = written
  return kept
}
