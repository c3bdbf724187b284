import type { FindingReport, Life, Move } from '@/api/types'

/** Moves in the order in which their buttons stand, the one that leads on first. */
const ORDER: readonly Move[] = ['SUBMIT', 'APPROVE', 'PASS', 'RETURN', 'WITHDRAW', 'ADJUST', 'ABANDON']
export const inOrder = (life: Life): Life['moves'] => [...life.moves].sort((a, b) => ORDER.indexOf(a.move) - ORDER.indexOf(b.move))

/** What leads on: its button is the one that stands out. */
export const leadsOn = (move: Move): boolean => move === 'SUBMIT' || move === 'PASS' || move === 'APPROVE'
/** Moves with which a reviewer decides, and may give marks. */
export const decides = (move: Move): boolean => move === 'PASS' || move === 'APPROVE' || move === 'RETURN'
/** Reasons that say nothing to somebody who only reads: that it is not theirs. */
export const isTheirs = (reasons: readonly { why: string }[]): boolean => !reasons.some(({ why }) => why === 'NOT_YOURS' || why === 'NOT_YOUR_STEP')

export const ASPECTS = ['COMPLETENESS', 'RELEVANCE', 'APPROPRIATENESS', 'FEASIBILITY'] as const
export type Aspect = (typeof ASPECTS)[number]

/** The marks that the audit proposes, with what each aspect can reach. */
export function proposed(report: FindingReport | undefined): Record<Aspect, { points: string; of: string }> | null {
  if (!report) return null
  const parts = new Map(report.score.parts.map((part) => [part.nameEn, part]))
  const marks = {} as Record<Aspect, { points: string; of: string }>
  for (const aspect of ASPECTS) {
    const part = parts.get(aspect)
    if (!part) return null
    marks[aspect] = { points: part.points, of: part.of }
  }
  return marks
}
