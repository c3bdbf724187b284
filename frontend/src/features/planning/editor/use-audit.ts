import type { Ref } from 'vue'
import { projects } from '@/api/resources'
import type { DraftJudged, Finding, Indicator } from '@/api/types'
import { sendable, type Draft } from '@/domain/editing/draft'
import { inOrder } from '@/domain/findings'
import { useAsked } from './use-asked'

/** What the server found in a draft, by the rows as they stood when it was asked. */
export interface Audited {
  judged: DraftJudged
  /** All findings, the most serious first. */
  findings: readonly Finding[]
  /** Those of a row, by its key. */
  ofRow: ReadonlyMap<number, readonly Finding[]>
  /** Rows with their targets understood, by their keys. */
  understood: ReadonlyMap<number, Indicator>
  /** The keys of the rows, in the order to which pointers refer. */
  keys: readonly number[]
}

/** So far apart are the questions while one types on; the first letter after a pause is asked about at once. */
const QUIET_MS = 80

const NONE: readonly Finding[] = []
const alike = (a: readonly Finding[], b: readonly Finding[]) => a.length === b.length && a.every((finding, at) => finding.rule === b[at]!.rule && finding.message === b[at]!.message && finding.pointer === b[at]!.pointer)

/** Findings by the key of their row; a list that stayed the same stays the same object, and its row is not drawn again. */
function byRow(findings: readonly Finding[], keys: readonly number[], before: ReadonlyMap<number, readonly Finding[]>): Map<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>()
  for (const finding of findings) {
    const key = finding.row === null ? undefined : keys[finding.row]
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), finding])
  }
  return new Map([...found].map(([key, list]) => [key, alike(list, before.get(key) ?? NONE) ? before.get(key)! : list]))
}

function audited(judged: DraftJudged, keys: readonly number[], before: Audited | undefined): Audited {
  const findings = inOrder(judged.report.findings)
  const rows = judged.project.indicators ?? []
  return { judged, findings, keys, ofRow: byRow(findings, keys, before?.ofRow ?? new Map()), understood: new Map(rows.map((row, at) => [keys[at]!, row])) }
}

/** Asks for the findings of a project while it is typed. */
export function useAudit(id: string, typed: Ref<Draft>): { audit: Ref<Audited | undefined>; isBehind: Ref<boolean> } {
  const { answer, isBehind } = useAsked(typed, QUIET_MS, async ({ text, keys }, signal, before: Audited | undefined) => audited(await projects.audit(id, sendable(text), signal), keys, before))
  return { audit: answer, isBehind }
}
