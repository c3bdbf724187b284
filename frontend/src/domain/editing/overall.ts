import type { Indicator, LabelledText, OverallText, Programme, Safeguard } from '@/api/types'
import { listOf, newKeys, withList, type Draft, type Form, type Row } from './draft'

/** A programme with the projects that serve it: while one writes they go with it wherever it is moved. */
export type WrittenProgramme = Programme & { projects?: string[] }
export type WrittenOverall = Omit<OverallText, 'programmes'> & { programmes?: WrittenProgramme[] }

/** As the server has it, as one text. */
export function joined(target: OverallText, serving: readonly (readonly string[])[]): WrittenOverall {
  const { programmes, ...rest } = target
  return { ...rest, ...(programmes && { programmes: programmes.map((programme, at) => ({ ...programme, ...(serving[at]?.length && { projects: [...serving[at]] }) })) }) }
}

/** As the server takes it. */
export function parted({ programmes, ...rest }: WrittenOverall): { target: OverallText; serving: string[][] } {
  return {
    target: { ...rest, ...(programmes && { programmes: programmes.map(({ projects: _, ...programme }) => programme) }) },
    serving: (programmes ?? []).map(({ projects }) => projects ?? []),
  }
}

const written = (items: readonly LabelledText[] | undefined) => items?.filter((item) => item.text.trim())
const filled = (rows: readonly Indicator[] | undefined) => rows?.filter((row) => Object.keys(row).length > 0)

/** Without items and rows that are only begun. A programme stays where it is, whatever it says. */
function sendable({ overallGoal, programmes, safeguards, ...rest }: WrittenOverall): WrittenOverall {
  const text: WrittenOverall = { ...rest }
  const items = written(overallGoal?.items)
  if (overallGoal?.text || items?.length) text.overallGoal = { ...(overallGoal?.text && { text: overallGoal.text }), ...(items?.length && { items }) }
  if (programmes?.length) {
    text.programmes = programmes.map(({ indicators, projects, ...programme }) => {
      const rows = filled(indicators)
      return { ...programme, ...(rows?.length && { indicators: rows }), ...(projects?.length && { projects }) }
    })
  }
  const kept = safeguards?.map(({ label, name, items: all }): Safeguard => {
    const measures = written(all)
    return { ...(label?.trim() && { label }), ...(name?.trim() && { name }), ...(measures?.length && { items: measures }) }
  }).filter((safeguard) => Object.keys(safeguard).length > 0)
  if (kept?.length) text.safeguards = kept
  return text
}

/** What a department wants as a whole: its rows are its programmes. */
export const OVERALL: Form<WrittenOverall> = { rows: 'programmes', name: 'name', sendable }

const rowsOf = (draft: Draft<WrittenOverall>) => listOf(OVERALL, draft.text)
export const addProgramme = (draft: Draft<WrittenOverall>, label: string): Draft<WrittenOverall> =>
  withList(OVERALL, draft.text, [...rowsOf(draft), (label ? { label } : {}) as Row], [...draft.keys, ...newKeys(1)])
export const removeProgramme = (draft: Draft<WrittenOverall>, at: number): Draft<WrittenOverall> =>
  withList(OVERALL, draft.text, rowsOf(draft).toSpliced(at, 1), draft.keys.toSpliced(at, 1))
export function moveProgramme(draft: Draft<WrittenOverall>, at: number, by: 1 | -1): Draft<WrittenOverall> {
  const to = at + by
  if (to < 0 || to >= rowsOf(draft).length) return draft
  const move = <T>(list: readonly T[]) => list.toSpliced(at, 1).toSpliced(to, 0, list[at]!)
  return withList(OVERALL, draft.text, move(rowsOf(draft)), move(draft.keys))
}

const NUMBERS = '一二三四五六七八九十'
/** The label that comes next in a list that is printed as （一）（二）; empty where the list has no such labels. */
export function nextLabel(labels: readonly (string | undefined)[]): string {
  const usual = labels.every((label, at) => label === `（${NUMBERS[at]}）`)
  return usual && labels.length < NUMBERS.length ? `（${NUMBERS[labels.length]}）` : ''
}
