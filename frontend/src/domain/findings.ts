import { SEVERITIES, type Finding, type FindingCounts, type Severity } from '@/api/types'
import { within } from './pointer'

/** The most serious first, then in the order of the table. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => SEVERITIES.indexOf(finding.severity)
  return findings.map((finding, index) => ({ finding, index }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || a.index - b.index).map(({ finding }) => finding)
}

/** Those about a cell or something inside of it. A finding about a whole (`/indicators`) stands at the whole only. */
export function findingsAt(findings: readonly Finding[], pointer: string): Finding[] {
  return findings.filter((finding) => finding.pointer !== undefined && finding.pointer !== '' && within(finding.pointer, pointer))
}

export function worst(findings: readonly Finding[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
}

/** Severities that occur, with their number, the most serious first. */
export function counted(counts: FindingCounts): { severity: Severity; count: number }[] {
  const of: Record<Severity, number> = { BLOCK: counts.block, ERROR: counts.error, WARN: counts.warn, INFO: counts.info }
  return SEVERITIES.map((severity) => ({ severity, count: of[severity] })).filter(({ count }) => count > 0)
}
