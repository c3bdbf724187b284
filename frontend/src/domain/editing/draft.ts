import type { Indicator, ProjectDetail, ProjectText } from '@/api/types'
import { parts } from '../pointer'

/**
 * A text while somebody writes it: a project, or what a department wants as a whole. Never changed in place: every change makes
 * a new draft that shares what stayed, so that undoing costs nothing and a row that stayed is known by being the same object.
 */
export interface Draft<T extends object = ProjectText> {
  readonly text: T
  /** A key for each row, which goes with the row wherever it is moved. */
  readonly keys: readonly number[]
}

/** What a kind of text has of its own: the list whose rows are told apart by keys, and what the server takes of it. */
export interface Form<T extends object> {
  readonly rows: keyof T & string
  /** The field of a row by which people know it again. */
  readonly name: string
  sendable(text: T): T
}
export type Row = Record<string, unknown>
export const listOf = <T extends object>(form: Form<T>, text: T): readonly Row[] => (text[form.rows] as readonly Row[] | undefined) ?? []

/** Whether a project at this stage may still be written. */
export const isOpen = (stage: ProjectDetail['stage']): boolean => stage === 'DRAFT'

let lastKey = 0
/** Keys for rows that are new on this page. */
export const newKeys = (count: number): number[] => Array.from({ length: count }, () => ++lastKey)

export const begun = <T extends object>(form: Form<T>, text: T): Draft<T> => ({ text, keys: newKeys(listOf(form, text).length) })
export const draftOf = (project: ProjectText): Draft => begun(PROJECT, project)

const NONE: readonly Indicator[] = []
export const rowsOf = (draft: Draft): readonly Indicator[] => draft.text.indicators ?? NONE

/** A text with other rows, each with its key. */
export function withList<T extends object>(form: Form<T>, text: T, rows: readonly Row[], keys: readonly number[]): Draft<T> {
  const { [form.rows]: _, ...rest } = text
  return { text: (rows.length > 0 ? { ...rest, [form.rows]: [...rows] } : rest) as T, keys }
}
export const withRows = (draft: Draft, rows: readonly Indicator[], keys: readonly number[]): Draft => withList(PROJECT, draft.text, rows as readonly Row[], keys)

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
export function withField<T extends object>(draft: Draft<T>, pointer: string, value: unknown): Draft<T> {
  return { ...draft, text: changed(draft.text, parts(pointer), value) as T }
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

/** The table of a project: its rows are its indicators. */
export const PROJECT: Form<ProjectText> = { rows: 'indicators', name: 'level3', sendable }
