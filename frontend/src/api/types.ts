/**
 * The shapes of the REST API `/api/v1`, by hand until `npm run api` can generate `schema.ts` from the server's
 * `openapi.json`. From then on this file only re-exports the generated schemas under these names.
 *
 * Money and weights are decimal strings, never numbers: they are audited to the cent.
 */

export type Permission =
  | 'PROJECT_READ' | 'PROJECT_WRITE' | 'IMPORT' | 'VOCABULARY_PROPOSE' | 'VOCABULARY_DECIDE' | 'JOURNAL_READ'
  | 'ORGANISATION_READ' | 'ORGANISATION_WRITE' | 'USER_READ' | 'USER_WRITE' | 'YEAR_WRITE'

export const ROLES = ['HANDLER', 'FINANCE_SECTION', 'FINANCE_BUREAU', 'LEADER', 'EVALUATOR', 'AUDITOR', 'ADMINISTRATOR'] as const
export type Role = (typeof ROLES)[number]
export const EXTENTS = ['OWN_UNIT', 'UNIT_AND_BELOW', 'DEPARTMENT', 'REGION'] as const
export type Extent = (typeof EXTENTS)[number]

export interface Grant { role: Role; unitId: string; unitName?: string; extent: Extent }
export interface Named { id: string; name: string }

export interface Session {
  user: { id: string; login: string; name: string; language: string; totp?: boolean }
  roles: Grant[]
  permissions: Permission[]
  mustChangePassword: boolean
  csrfToken: string
  demo: boolean
  oidc: boolean
  version: string
}
export interface SessionOptions {
  demo: boolean
  oidc: { label: string; url: string } | null
  accounts?: { login: string; name: string; role: Role; password: string }[]
}
export interface Token {
  id: string; name: string; permissions: Permission[]; expiresAt: string | null
  createdAt?: string; lastUsedAt?: string | null; token?: string
}

export interface Page<T> { items: T[]; page: number; size: number; total: number }

export type UnitKind = 'REGION' | 'DEPARTMENT' | 'UNIT'
export interface Unit {
  id: string; parentId: string | null; kind: UnitKind; code: string; name: string; path: string
  active: boolean; revision: number; childCount: number; ancestors?: Named[]
}

export const DEADLINE_STAGES = [
  'DECLARE', 'DEPARTMENT_REVIEW', 'FINANCE_REVIEW', 'MONITORING_1', 'MONITORING_2', 'SELF_EVALUATION',
] as const
export type DeadlineStage = (typeof DEADLINE_STAGES)[number]
export interface Year {
  year: number; state: 'OPEN' | 'CLOSED'; revision: number
  deadlines: { stage: DeadlineStage; unitId: string | null; due: string }[]
}

export interface User {
  id: string; login: string; name: string; active: boolean; locked: boolean; mustChangePassword: boolean; totp: boolean
  grants: Grant[]; lastSeenAt: string | null; revision: number
}
export interface Refused { row: number; columns: string[]; message: string; values: Record<string, string> }
export interface SheetResult { accepted: number; refused: Refused[]; passwords?: { login: string; oneTimePassword: string }[] }

export interface Target { text?: string; operator?: string; value?: string; upper?: string; unit?: string }
export interface Indicator {
  level1?: string; level2?: string; level3?: string; code?: string; description?: string
  target?: Target; currentYearTarget?: Target; weight?: string; currentYearWeight?: string
  basis?: string; remark?: string; mandatory?: boolean; direction?: string
  level1Weight?: string; level2Weight?: string
  actual?: Target; score?: string; deviation?: string; progress?: Target; forecast?: Target; likelihood?: string; causes?: string[]
}
export interface CodedName { code?: string; name?: string }
export interface Budget {
  total?: string
  sources?: { source: string; amount?: string }[]
  components?: { name?: string; amount?: string }[]
}
export interface SpendingStep { month: number; percent: string }
/** One project of the exchange format `zhunsheng/1`. */
export interface ProjectText {
  number?: string; code?: string; name?: string; unit?: CodedName; supervisor?: CodedName; activity?: CodedName
  attribute?: string; term?: string; budget?: Budget; purpose?: string; spendingPlan?: SpendingStep[]
  goals?: { horizon?: string; label?: string; text?: string; completion?: string }[]
  executionWeight?: string
  execution?: Record<string, unknown>
  mediumTerm?: string; mediumTermBudget?: Budget
  allocations?: { place?: string; name?: string; amount?: string }[]
  indicators?: Indicator[]
  totalScore?: { weight?: string; score?: string }
  notes?: { label?: string; text?: string }[]
}
/** A whole document of the exchange format. */
export interface DocumentText {
  format?: string; kind?: string; title?: string; department?: CodedName; fiscalYear?: number; moneyUnit?: string
  overallGoal?: { text?: string; items?: { label?: string; text?: string }[] }
  programmes?: { label?: string; name?: string; text?: string; spendingPlan?: SpendingStep[]; indicators?: Indicator[] }[]
  safeguards?: { label?: string; name?: string; items?: { label?: string; text?: string }[] }[]
  projects?: ProjectText[]
  indicators?: Indicator[]; budget?: Budget
  withheld?: { from?: number; to?: number; reason?: string }[]
  totals?: { name?: string; amount?: string }[]
}

export const SEVERITIES = ['BLOCK', 'ERROR', 'WARN', 'INFO'] as const
export type Severity = (typeof SEVERITIES)[number]
export type FindingCounts = { block: number; error: number; warn: number; info: number }

export interface ProjectSummary {
  id: string; number: string | null; code: string | null; name: string; unit: Named; year: number; kind: string; stage: string
  budget: string | null; indicatorCount: number; weightSum: string | null; findings: FindingCounts
  reviewScore: string | null; updatedAt: string; updatedBy: Named | string; revision: number
}
export interface ProjectDetail extends ProjectSummary {
  project: ProjectText
  moneyUnit: string
  documents: { id: string; title: string; kind: string; fileName: string; importId: string; acceptedAt: string }[]
  history: { revision: number; at: string; by: Named | string; action: string }[]
}
export interface Finding {
  rule: string; severity: Severity; issueType: string; opinionCode?: number; row?: number; indicator?: string; field?: string
  pointer?: string; found?: string; expected?: string; message: string; messageEn?: string
  basis?: { text: string; textEn?: string; standing?: string | null }; proposal?: string | null; proposalEn?: string | null; sum?: string | null
}
export interface FindingReport {
  score: { value: string; grade: string; parts: { name: string; nameEn: string; points: string; of: string }[] }
  findings: Finding[]
}
export interface SearchHit {
  projectId: string; projectName: string; unitName: string; year: number; where: 'NAME' | 'GOAL' | 'INDICATOR'; text: string
  marks: [number, number][]
}
export interface SavedView { id: string; name: string; query: Record<string, string> }

export const IMPORT_STATES = ['RECEIVED', 'READING', 'READ', 'REFUSED', 'ACCEPTED', 'DISCARDED'] as const
export type ImportState = (typeof IMPORT_STATES)[number]
export interface Import {
  id: string; fileName: string; size: number; sha256: string; unit: Named; year: number | null; state: ImportState; progress: number
  error: { code: string; message: string } | null; kind: string | null; title: string | null; projectCount: number
  unreadCount: number; doubtCount: number; correctionCount: number; createdAt: string; createdBy: Named | string; revision: number
}
export interface Place { kind: string; key: string; words: string; wordsEn?: string }
export interface SourceCell { column: number; columns: number; rows: number; text: string; place: Place }
export type SourceRow = { cells: SourceCell[] }
export type SourceBlock =
  | { block: number; type: 'PARAGRAPH'; text: string; place: Place }
  | { block: number; type: 'GRID'; caption?: string; aligned?: boolean; firstRow?: number; rowCount?: number; nextRow?: number | null; rows: SourceRow[] }
/** A part of a source: blocks are counted whole; a grid that is too large for one answer goes on at its `nextRow`. */
export interface Source { type: string; blocks: SourceBlock[]; total?: number; nextFrom?: number | null }

export interface Doubt { pointer: string; confidence: number; alternatives: unknown[]; reason: string; reasonEn?: string | null }
export interface UnreadText { at: string | null; key: string | null; text: string; seen?: boolean }
export interface Correction { pointer: string; value: unknown; by: Named | string; at: string; place?: string }
export interface Reading {
  document: DocumentText; places: Record<string, string[]>; doubts: Doubt[]; unread: UnreadText[]; corrections: Correction[]
  revision: number
}
export interface Change { pointer: string; before: unknown; after: unknown }
export type Choice = 'CREATE' | 'UPDATE' | 'SKIP'
export interface AcceptPlan {
  creates: { index: number; name: string }[]
  updates: { index: number; projectId: string; name: string; matchedBy: 'CODE' | 'NAME_AND_YEAR'; changes: Change[] }[]
  unchanged: { index: number; name: string }[]
  problems: { index: number; message: string }[]
}
export interface Accepted { created: string[]; updated: string[]; documentId: string }
export interface VocabularyEntry {
  id: string; region: string; field: string; text: string; state: 'PROPOSED' | 'ACCEPTED' | 'REJECTED'
  proposedBy: Named | string; decidedBy: Named | string | null; importId: string | null
}
export interface VocabularyField { field: string; name: string; nameEn?: string }

export const ACTIONS = [
  'CREATE', 'CHANGE', 'DELETE', 'RECEIVE', 'ACCEPT', 'REJECT', 'DISCARD', 'CANCEL', 'SIGN_IN', 'SIGN_IN_FAILED', 'SIGN_OUT', 'LOCK', 'UNLOCK',
  'PASSWORD_CHANGE', 'PASSWORD_RESET', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'EXPORT', 'SYSTEM',
] as const
export const SUBJECT_KINDS = ['PROJECT', 'IMPORT', 'USER', 'UNIT', 'YEAR', 'VOCABULARY', 'SESSION', 'TOKEN', 'SYSTEM'] as const
export interface JournalEntry {
  seq: number; at: string; actor: Named | null; from: string; requestId: string; unit: Named | null
  subject: { kind: (typeof SUBJECT_KINDS)[number]; id: string; name: string }
  action: string; reason: string | null; changes: { field: string; before: unknown; after: unknown }[]; hash: string
}
export interface JournalCheck { state: 'INTACT' | 'BROKEN'; entries: number; head: string; broken?: { seq: number; why: string } | null }

export interface Desk {
  todo: { kind: string; count: number; text: string; link: string }[]
  counts: { projects: number; drafts: number; withFindings: number }
  commonRules: { rule: string; title: string; titleEn: string; count: number }[]
  recentImports: Import[]
  deadline: { stage: DeadlineStage; due: string; days: number } | null
}
export interface Problem {
  type?: string; title: string; status: number; detail?: string; code: string; requestId?: string
  fields?: { field: string; message: string }[]; until?: string; current?: unknown
}
