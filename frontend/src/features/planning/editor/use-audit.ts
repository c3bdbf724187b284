import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { projects } from '@/api/resources'
import { ApiError } from '@/api/client'
import type { DraftJudged, Finding, Indicator } from '@/api/types'
import { sendable, type Draft } from '@/domain/editing/draft'
import { inOrder } from '@/domain/findings'

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

/** Asks for the findings of a draft while it is typed: the newest state wins, and older questions are dropped. */
export function useAudit(id: string, typed: Ref<Draft>): { audit: Ref<Audited | undefined>; isBehind: Ref<boolean> } {
  const audit = shallowRef<Audited>()
  const isBehind = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | null = null
  let asked = 0

  async function ask(): Promise<void> {
    asking?.abort()
    asked = performance.now()
    const mine = (asking = new AbortController())
    const { project, keys } = typed.value
    try {
      const judged = await projects.audit(id, sendable(project), mine.signal)
      if (asking !== mine) return
      audit.value = audited(judged, keys, audit.value)
      isBehind.value = false
    } catch (reason) {
      // Without an answer the last findings stay, and are said to be of before; saving says what is wrong.
      if (asking === mine && reason instanceof ApiError) isBehind.value = reason.status === 0 || reason.status >= 500
    }
  }
  watch(typed, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), performance.now() - asked > QUIET_MS ? 0 : QUIET_MS)
  })
  void ask()
  onScopeDispose(() => {
    clearTimeout(timer)
    asking?.abort()
    asking = null
  })
  return { audit, isBehind }
}
