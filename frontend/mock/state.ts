import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  DocumentText, Finding, Import, JournalEntry, Place, ProjectDetail, ProjectText, Reading, Source, SourceBlock, Token, Unit, User, VocabularyEntry, Year, Session,
} from '../src/api/types'

import { sum } from '../src/domain/money.ts'

/** Everything the mock knows, made anew at each start. What the documents say was read from samples/ by the program. */
const fixture = <T>(name: string): T => JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8')) as T

interface Audit { score: { points: number; grade: string; parts: { aspect: string; most: number; lost: number }[] }; findings: (Omit<Finding, 'basis'> & { basis?: string; basisEn?: string; projectNumber?: number })[] }

const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()
export const id = (n: number): string => `0199a0c0-0000-7000-8000-${String(n).padStart(12, '0')}`

export const units: Unit[] = []
function unit(n: number, parent: number | null, kind: Unit['kind'], code: string, name: string): void {
  const above = units.find((each) => parent !== null && each.id === id(parent))
  if (above) above.childCount++
  units.push({ id: id(n), parentId: parent === null ? null : id(parent), kind, code, name, active: true, revision: 1, childCount: 0, path: above ? `${above.path}/${code}` : code })
}
unit(1, null, 'REGION', '139900', '青岭县')
unit(2, 1, 'DEPARTMENT', '315', '青岭县司法局部门')
unit(3, 2, 'UNIT', '315001', '青岭县司法局')
unit(4, 2, 'UNIT', '315002', '青岭县法律援助中心')
unit(5, 2, 'UNIT', '315003', '青岭县公证处')
unit(6, 1, 'DEPARTMENT', '318', '青岭县财政局部门')
unit(7, 6, 'UNIT', '318001', '青岭县财政局')
;['城关', '东庄', '西河', '南岭', '北坡', '柳林', '石桥', '白云', '大营', '安平', '和顺', '永丰'].forEach((name, index) => unit(20 + index, 2, 'UNIT', `3151${String(index + 1).padStart(2, '0')}`, `青岭县司法局${name}司法所`))

export const readings: Record<string, Reading> = {}
export const sources: Record<string, Source> = {}
const [book, tables] = [fixture<Reading>('shunping-2020.reading'), fixture<Reading>('dazhu-2024.reading')]
const audits = { book: fixture<Audit>('shunping-2020.audit'), tables: fixture<Audit>('dazhu-2024.audit') }

export const projects: ProjectDetail[] = []
export const findings: Record<string, Finding[]> = {}
export const scores: Record<string, Audit['score']> = { }
function keep(document: DocumentText, audit: Audit, first: number, year: number, owner: Unit): void {
  document.projects?.forEach((project, index) => {
    const key = id(first + index)
    const own = audit.findings.filter((finding) => finding.projectNumber === index + 1).map(({ basis = '', basisEn = '', projectNumber: _, ...finding }): Finding => ({
      ...finding,
      repair: null,
      pointer: (finding.pointer ?? '').replace(`/projects/${index}`, ''),
      basis: { text: basis.replace(/（待核实）|（推定）/g, ''), textEn: basisEn, standing: basis.includes('待核实') ? 'UNVERIFIED' : basis.includes('推定') ? 'DERIVED' : 'VERIFIED' },
    }))
    const count = (severity: string) => own.filter((finding) => finding.severity === severity).length
    findings[key] = own
    scores[key] = audit.score
    projects.push({
      id: key, number: project.number ?? String(index + 1), code: project.code ?? null, name: project.name ?? '', unit: { id: owner.id, name: owner.name },
      year, kind: document.kind, stage: 'DRAFT', budget: project.budget?.total ?? null, indicatorCount: project.indicators?.length ?? 0,
      weightSum: sum((project.indicators ?? []).map((row) => row.currentYearWeight ?? row.weight)), findings: { block: count('BLOCK'), error: count('ERROR'), warn: count('WARN'), info: count('INFO') }, reviewScore: String(Math.max(20, 92 - own.length * 4)),
      updatedAt: ago(3 + index * 7), updatedBy: '李秀兰', revision: 2, project, moneyUnit: document.moneyUnit ?? 'YUAN',
      documents: [{ id: id(900), title: document.title ?? '', kind: document.kind, fileName: year === 2026 ? '2026年项目绩效目标批复表.xlsx' : '2025年部门预算绩效文本.docx', importId: id(year === 2026 ? 501 : 502), acceptedAt: ago(50), acceptedBy: '李秀兰' }],
      history: [{ revision: 2, at: ago(3 + index * 7), by: '李秀兰', action: 'CHANGE', reason: null }, { revision: 1, at: ago(50), by: '李秀兰', action: 'CREATE', reason: null }],
    })
  })
}
keep(tables.document, audits.tables, 300, 2026, units[2]!)
keep(book.document, audits.book, 400, 2026, units[3]!)

export const imports: Import[] = []
function bring(n: number, fileName: string, state: Import['state'], more: Partial<Import> = {}): Import {
  const made: Import = {
    id: id(n), fileName, size: 48_213, sha256: 'b1946ac92492d2347c6235b4d2611184', unit: { id: id(3), name: '青岭县司法局' }, year: 2026, state, progress: state === 'READING' ? 40 : 100,
    error: null, kind: null, title: null, projectCount: 0, unreadCount: 0, doubtCount: 0, correctionCount: 0, createdAt: ago(n - 498), createdBy: '李秀兰', revision: 1, ...more,
  }
  imports.unshift(made)
  return made
}
export function bringReading(n: number, fileName: string, from: 'book' | 'tables'): Import {
  const name = from === 'book' ? 'shunping-2020' : 'dazhu-2024'
  const reading = structuredClone(from === 'book' ? book : tables)
  const made = bring(n, fileName, 'READ', { kind: reading.document.kind ?? null, title: reading.document.title ?? null, projectCount: reading.document.projects?.length ?? 0, unreadCount: reading.unread.length, doubtCount: reading.doubts.length + 1 })
  reading.revision = 1
  reading.doubts = [...reading.doubts, { pointer: '/projects/1/indicators/1/target', confidence: 60, alternatives: ['≥95%'], reason: '“指标值”一栏与相邻一栏的数字不同，取了左边一栏' }]
  readings[made.id] = reading
  sources[made.id] = fixture<Source>(`${name}.source`)
  return made
}
bring(506, '扫描件.pdf', 'REFUSED', { error: { code: 'ZS-READ-006', message: '文件里没有文字，像是扫描件。请用原来的 Word 或 Excel 文件，或先做文字识别。' } })
bring(505, '西河司法所补报.docx', 'READING', {})
bring(504, '2025年项目清单.xls', 'ACCEPTED', { kind: 'PROJECT_LIST', title: '2025年项目绩效清单', projectCount: 12 })
bringReading(501, '2026年项目绩效目标批复表.xlsx', 'tables')
bringReading(502, '2026年部门预算绩效文本.docx', 'book')
longTable(503)

/** A list of five hundred projects on one sheet: what makes a slow page show itself. */
function longTable(n: number): void {
  const made = bring(n, '全县项目清单（500行）.xlsx', 'READ', { kind: 'PROJECT_LIST', title: '2026年全县项目清单', projectCount: 500 })
  const place = (row: number, column: number): Place => ({ kind: 'SHEET_CELL', key: `s1r${row}c${column}`, words: `清单!${'ABCDEF'[column - 1]}${row}`, wordsEn: `sheet 清单 cell ${'ABCDEF'[column - 1]}${row}` })
  const list: ProjectText[] = Array.from({ length: 500 }, (_, index) => ({ number: String(index + 1), name: `第${index + 1}号工作经费`, budget: { total: String(10_000 + index * 137) }, indicators: [{ level3: '完成件数', target: { text: `≥${index + 5}件`, operator: 'GE', value: String(index + 5), unit: '件' } }] }))
  const places: Record<string, string[]> = {}
  const head = ['序号', '项目名称', '预算金额', '三级指标', '指标值', '备注'].map((text, column) => ({ column, columns: 1, rows: 1, text, place: place(1, column + 1) }))
  const rows = list.map((project, index) => {
    const [row, base] = [index + 2, `/projects/${index}`]
    Object.assign(places, { [`${base}/number`]: [`s1r${row}c1`], [`${base}/name`]: [`s1r${row}c2`], [`${base}/budget/total`]: [`s1r${row}c3`], [`${base}/indicators/0/level3`]: [`s1r${row}c4`], [`${base}/indicators/0/target`]: [`s1r${row}c5`] })
    const texts = [project.number, project.name, project.budget?.total, '完成件数', project.indicators?.[0]?.target?.text, '']
    return { cells: texts.map((text, column) => ({ column, columns: 1, rows: 1, text: text ?? '', place: place(row, column + 1) })) }
  })
  const grid: SourceBlock = { block: 0, type: 'GRID', caption: '清单', aligned: true, firstRow: 0, rowCount: rows.length + 1, rows: [{ cells: head }, ...rows] }
  sources[made.id] = { type: 'XLSX', from: 0, total: 1, blocks: [grid] }
  readings[made.id] = { document: { format: 'zhunsheng/1', kind: 'PROJECT_LIST', title: '2026年全县项目清单', fiscalYear: 2026, moneyUnit: 'YUAN', projects: list }, places, doubts: [], unread: [], corrections: [], revision: 1 }
}

const grant = (role: User['grants'][number]['role'], n: number, extent: User['grants'][number]['extent']) => ({ role, unitId: id(n), unitName: units.find((each) => each.id === id(n))!.name, extent, dormant: false })
const user = (n: number, login: string, name: string, grants: User['grants'], more: Partial<User> = {}): User =>
  ({ id: id(n), login, name, active: true, locked: false, mustChangePassword: false, totp: false, grants, lastSeenAt: ago(n - 99), revision: 1, ...more })
export const users: User[] = [
  user(100, 'lixiulan', '李秀兰', [grant('FINANCE_SECTION', 2, 'DEPARTMENT')]),
  user(101, 'admin', '王建国', [grant('ADMINISTRATOR', 1, 'REGION')], { totp: true }),
  user(102, 'zhaomin', '赵敏', [grant('HANDLER', 4, 'OWN_UNIT')], { locked: true }),
  user(103, 'sunwei', '孙伟', [grant('FINANCE_BUREAU', 1, 'REGION')]),
  user(104, 'zhoujuzhang', '周立', [grant('LEADER', 2, 'DEPARTMENT')], { lastSeenAt: null, mustChangePassword: true }),
  user(105, 'wushenji', '吴静', [grant('AUDITOR', 1, 'REGION')]),
  user(106, 'qianlao', '钱老', [grant('HANDLER', 5, 'OWN_UNIT')], { active: false }),
]
export const years: Year[] = [
  { year: 2026, state: 'OPEN', regionId: id(1), revision: 1, deadlines: [{ stage: 'DECLARE', unitId: null, due: '2026-10-31' }, { stage: 'DEPARTMENT_REVIEW', unitId: null, due: '2026-11-15' }, { stage: 'FINANCE_REVIEW', unitId: null, due: '2026-11-30' }] },
  { year: 2025, state: 'CLOSED', regionId: id(1), revision: 3, deadlines: [{ stage: 'SELF_EVALUATION', unitId: null, due: '2026-03-31' }] },
]
export const vocabulary: VocabularyEntry[] = [
  { id: id(700), region: '1399', field: 'level3', text: '绩效指标内容', state: 'PROPOSED', proposedBy: '李秀兰', proposedAt: ago(90), decidedBy: null, decidedAt: null, reason: null, importId: id(502) },
  { id: id(701), region: '13', field: 'basis', text: '指标设定依据', state: 'ACCEPTED', proposedBy: '赵敏', proposedAt: ago(200), decidedBy: '王建国', decidedAt: ago(150), reason: null, importId: null },
]
export const tokens: Token[] = [{ id: id(800), name: '月报脚本', permissions: ['PROJECT_READ'], expiresAt: ago(-24 * 90), createdAt: ago(400), lastUsedAt: ago(20), token: null }]
export const savedViews = [{ id: id(850), name: '有错误的', query: { hasFindings: 'ERROR', sort: '-budget' } }]

const entry = (seq: number, more: Partial<JournalEntry>): JournalEntry => ({
  seq, at: ago((40 - seq) * 2), actor: { id: id(100), name: '李秀兰' }, from: '10.20.3.14', requestId: `01K9Q7${seq}`, unit: { id: id(3), name: '青岭县司法局' },
  subject: { kind: 'PROJECT', id: id(300), name: projects[0]!.name }, action: 'CHANGE', reason: null, changes: [], hash: `9f2c${seq}41d0a7c5e8b36f`, ...more })
export const journal: JournalEntry[] = [
  entry(39, { reason: '按上年完成数调整', changes: [{ field: '/indicators/3/target', before: '≥80%', after: '≥90%' }, { field: '/budget/total', before: '140000', after: '150000' }] }),
  entry(38, { action: 'ACCEPT', subject: { kind: 'IMPORT', id: id(501), name: '2026年项目绩效目标批复表.xlsx' }, changes: [{ field: '/state', before: 'READ', after: 'ACCEPTED' }] }),
  entry(37, { action: 'SIGN_IN_FAILED', actor: null, subject: { kind: 'SESSION', id: id(102), name: 'zhaomin' } }),
  entry(36, { action: 'CHANGE', actor: { id: id(101), name: '王建国' }, subject: { kind: 'USER', id: id(104), name: '周立' }, unit: { id: id(2), name: '青岭县司法局部门' }, changes: [{ field: '/grants/0/extent', before: 'OWN_UNIT', after: 'DEPARTMENT' }] }),
  entry(35, { action: 'CREATE', actor: { id: id(101), name: '王建国' }, subject: { kind: 'UNIT', id: id(20), name: '青岭县司法局城关司法所' }, changes: [{ field: '/name', before: null, after: '青岭县司法局城关司法所' }, { field: '/code', before: null, after: '315101' }] }),
  ...Array.from({ length: 34 }, (_, index) => entry(34 - index, { action: index % 3 ? 'CHANGE' : 'SIGN_IN', subject: index % 3 ? { kind: 'PROJECT', id: id(300 + (index % 8)), name: projects[index % 8]!.name } : { kind: 'SESSION', id: id(100), name: '李秀兰' }, changes: index % 3 ? [{ field: '/purpose', before: '旧的用途', after: '新的用途' }] : [] })),
]

const everything: Session['permissions'] = ['PROJECT_READ', 'PROJECT_WRITE', 'IMPORT', 'VOCABULARY_PROPOSE', 'VOCABULARY_DECIDE', 'JOURNAL_READ', 'ORGANISATION_READ', 'ORGANISATION_WRITE', 'USER_READ', 'USER_WRITE', 'YEAR_WRITE']
const permissions: Record<string, Session['permissions']> = {
  lixiulan: ['PROJECT_READ', 'PROJECT_WRITE', 'IMPORT', 'VOCABULARY_PROPOSE', 'ORGANISATION_READ'],
  admin: everything.filter((permission) => !['PROJECT_READ', 'PROJECT_WRITE', 'IMPORT', 'VOCABULARY_PROPOSE'].includes(permission)),
  zhoujuzhang: ['PROJECT_READ', 'ORGANISATION_READ'],
}
/** `all` is nobody's real role: it lets one person look at every page. */
export function sessionOf(login: string): Session | null {
  const found = users.find((each) => each.login === login) ?? (login === 'all' ? { ...users[0]!, login: 'all', name: '总览' } : null)
  if (!found) return null
  return { user: { id: found.id, login: found.login, name: found.name, language: 'zh', totp: found.totp }, roles: found.grants, permissions: permissions[login] ?? (login === 'all' ? everything : ['PROJECT_READ', 'ORGANISATION_READ', 'JOURNAL_READ', 'USER_READ']), mustChangePassword: found.mustChangePassword, csrfToken: 'mock', demo: true, oidc: false, version: '0.1.0' }
}
