import { at, parts } from '../src/domain/pointer.ts'
import { compare, sum } from '../src/domain/money.ts'
import * as state from './state.ts'

export interface MockRequest {
  method: string; path: string; query: URLSearchParams; body: Record<string, unknown>; fileName: string; size: number
  ifMatch: string | null; signedIn: string | null
}
export interface MockAnswer { status: number; headers: Record<string, string>; body: string }
type Handler = (request: MockRequest, ...ids: string[]) => MockAnswer

const json = (value: unknown, status = 200, headers: Record<string, string> = {}): MockAnswer =>
  ({ status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) })
const done: MockAnswer = { status: 204, headers: {}, body: '' }
const problem = (status: number, code: string, title: string, more: object = {}): MockAnswer => json({ type: `urn:zhunsheng:problem:${code}`, title, status, code, requestId: '01K9QMOCK', ...more }, status)
const notFound = () => problem(404, 'ZS-WEB-404', '没有这个内容，或者不在您的范围内。')
const file = (name: string): MockAnswer => ({ status: 200, headers: { 'Content-Type': 'application/octet-stream', 'Content-Disposition': `attachment; filename="${name}"` }, body: '' })

function page<T>(items: readonly T[], query: URLSearchParams): { items: T[]; page: number; size: number; total: number } {
  const [number, size] = [Number(query.get('page') ?? 0), Number(query.get('size') ?? 50)]
  return { items: items.slice(number * size, (number + 1) * size), page: number, size, total: items.length }
}
function stale(request: MockRequest, current: { revision: number }): MockAnswer | null {
  if (request.ifMatch === null) return problem(428, 'ZS-WEB-428', '缺少版本号')
  return request.ifMatch === String(current.revision) ? null : problem(412, 'ZS-WEB-412', '别人刚刚改过', { current })
}

function filteredProjects(query: URLSearchParams) {
  const [q, unit, year, rule] = [query.get('q') ?? '', query.get('unit'), query.get('year'), query.get('hasFindings')?.toLowerCase()]
  const [low, high] = [query.get('minBudget'), query.get('maxBudget')]
  const inUnit = (id: string): boolean => !unit || id === unit || state.units.some((each) => each.id === id && each.parentId !== null && inUnit(each.parentId))
  const found = state.projects.filter((each) => (each.name + (each.code ?? '')).includes(q) && inUnit(each.unit.id) && (!year || String(each.year) === year)
    && (!rule || each.findings[rule as 'error'] > 0) && (!query.get('stage') || each.stage === query.get('stage'))
    && (!low || compare(each.budget ?? '0', low) !== -1) && (!high || compare(each.budget ?? '0', high) !== 1))
  const sort = query.get('sort') ?? ''
  const field = sort.replace(/^-/, '')
  const order = (a: (typeof found)[number], b: (typeof found)[number]): number =>
    field === 'budget' ? (compare(a.budget ?? '0', b.budget ?? '0') ?? 0)
      : field === 'findings' ? a.findings.error * 100 + a.findings.warn - b.findings.error * 100 - b.findings.warn
        : field ? String(at(a, `/${field}`)).localeCompare(String(at(b, `/${field}`)), 'zh') : 0
  return field ? found.sort((a, b) => order(a, b) * (sort.startsWith('-') ? -1 : 1)) : found
}

function search(q: string) {
  if (!q) return []
  return state.projects.flatMap((each) => {
    const texts: [string, string][] = [['NAME', each.name ?? ''], ...(each.project.goals ?? []).map((goal): [string, string] => ['GOAL', goal.text ?? '']), ...(each.project.indicators ?? []).map((row): [string, string] => ['INDICATOR', row.level3 ?? ''])]
    return texts.filter(([, text]) => text.includes(q)).slice(0, 2).map(([where, text]) => ({ projectId: each.id, projectName: each.name, unitName: each.unit.name, year: each.year, where, text, marks: [[text.indexOf(q), text.indexOf(q) + q.length]] }))
  }).slice(0, 20)
}

function correct(request: MockRequest, id: string, taking: boolean): MockAnswer {
  const reading = state.readings[id]
  if (!reading) return notFound()
  const old = stale(request, reading)
  if (old) return old
  const pointer = taking ? request.query.get('pointer')! : String(request.body.pointer)
  reading.corrections = reading.corrections.filter((each) => each.pointer !== pointer)
  if (!taking) {
    const place = request.body.place as string | undefined
    reading.corrections.push({ pointer, value: request.body.value, by: '李秀兰', at: new Date().toISOString(), place: place ?? null })
    const names = parts(pointer)
    const last = names.pop()!
    const owner = at(reading.document, names.map((name) => `/${name}`).join('')) as Record<string, unknown>
    const [old, value] = [owner[last], request.body.value]
    owner[last] = typeof old === 'object' && typeof value === 'string' ? { ...old, ...(last === 'unit' || last === 'department' ? { name: value } : { text: value }) } : value
    if (place) reading.places[pointer] = [place]
    reading.doubts = reading.doubts.filter((doubt) => doubt.pointer !== pointer)
  }
  reading.revision++
  return json(reading)
}

function plan(id: string) {
  const list = state.readings[id]?.document.projects ?? []
  return {
    creates: list.slice(3, 40).map((project, index) => ({ index: index + 3, name: project.name })),
    updates: list.slice(0, 2).map((project, index) => ({ index, projectId: state.id(300 + index), name: project.name, matchedBy: index ? 'NAME_AND_YEAR' : 'CODE', changes: [{ pointer: '/budget/total', before: '140000', after: project.budget?.total }, { pointer: '/indicators/0/target', before: '≥450人', after: project.indicators?.[0]?.target?.text }] })),
    unchanged: list.slice(2, 3).map((project, index) => ({ index: index + 2, projectId: state.id(302), name: project.name })),
    problems: [],
  }
}

const session = (login: string | null) => (login ? state.sessionOf(login) : null)
const units = (request: MockRequest) => {
  const [parent, q] = [request.query.get('parent'), request.query.get('q')]
  return json(page(state.units.filter((each) => (parent ? (parent === 'root' ? each.parentId === null : each.parentId === parent) : true) && (!q || (each.name + each.code).includes(q))), request.query))
}
const sheetResult = { accepted: 3, refused: [{ row: 4, columns: ['code'], message: '编码“315001”已经有了，请改用别的编码，或删去这一行。', values: { code: '315001', name: '青岭县司法局', kind: 'UNIT' } }, { row: 7, columns: ['parent', 'kind'], message: '找不到上级“31599”。', values: { code: '315990', name: '青山司法所', kind: '所' } }] }

const OPEN: [string, RegExp, Handler][] = [
  ['GET', /^\/session\/options$/, () => json({ demo: true, oidc: null, accounts: [{ login: 'lixiulan', name: '李秀兰', role: 'FINANCE_SECTION', password: 'demo' }, { login: 'sunwei', name: '孙伟', role: 'FINANCE_BUREAU', password: 'demo' }, { login: 'zhoujuzhang', name: '周立', role: 'LEADER', password: 'demo' }, { login: 'admin', name: '王建国', role: 'ADMINISTRATOR', password: 'demo' }] })],
  ['POST', /^\/session$/, ({ body }) => {
    const login = String(body.login)
    if (login === 'zhaomin') return problem(423, 'ZS-WEB-002', '账号已锁定', { until: new Date(Date.now() + 900_000).toISOString() })
    const found = body.password === 'demo' || body.password === 'Demo-2026' ? state.sessionOf(login) : null
    if (!found) return problem(401, 'ZS-WEB-001', '账号或密码不对')
    if (login === 'admin' && !body.totp && body.password !== 'demo') return problem(401, 'ZS-WEB-003', '请输入动态码')
    return json(found, 200, { 'Set-Cookie': `zs_session=${login}; Path=/; HttpOnly; SameSite=Strict` })
  }],
  ['GET', /^\/session$/, ({ signedIn }) => { const found = session(signedIn); return found ? json(found) : problem(401, 'ZS-WEB-000', '未登录') }],
]

/** What was found in a project. The mock audits nothing: its findings are those that the program once made. */
function report(id: string) {
  const names: Record<string, [string, string]> = { COMPLETENESS: ['完整性', 'Completeness'], RELEVANCE: ['相关性', 'Relevance'], APPROPRIATENESS: ['适当性', 'Appropriateness'], FEASIBILITY: ['可行性', 'Feasibility'] }
  const found = state.projects.find((each) => each.id === id)
  return { score: { value: found?.reviewScore ?? '0', grade: '中', parts: (state.scores[id!]?.parts ?? []).map((part) => ({ name: names[part.aspect]![0], nameEn: names[part.aspect]![1], points: String(Math.round(part.most * 0.8)), of: String(part.most) })) }, findings: state.findings[id!] ?? [] }
}

const ROUTES: [string, RegExp, Handler][] = [
  ['DELETE', /^\/session$/, () => ({ ...done, headers: { 'Set-Cookie': 'zs_session=; Path=/; Max-Age=0' } })],
  ['POST', /^\/account\/password$/, ({ body, signedIn }) => {
    if (String(body.next).length < 10) return problem(422, 'ZS-WEB-010', '密码不合要求', { fields: [{ field: 'next', message: '至少 10 个字符，且不与账号相同。' }] })
    state.users.find((each) => each.login === signedIn)!.mustChangePassword = false
    return done
  }],
  ['PUT', /^\/account\/language$/, () => done],
  ['POST', /^\/account\/totp$/, () => json({ secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/Zhunsheng:lixiulan?secret=JBSWY3DPEHPK3PXP&issuer=Zhunsheng' })],
  ['POST', /^\/account\/totp\/confirm$/, ({ body }) => (body.code === '000000' ? problem(422, 'ZS-WEB-011', '动态码不对', { fields: [{ field: 'code', message: '动态码不对，请看最新的一个。' }] }) : done)],
  ['DELETE', /^\/account\/totp$/, () => done],
  ['GET', /^\/account\/tokens$/, () => json({ items: state.tokens })],
  ['POST', /^\/account\/tokens$/, ({ body }) => { const made = { id: state.id(Date.now() % 1e9), name: String(body.name), permissions: body.permissions as [], expiresAt: body.expiresAt as string, createdAt: new Date().toISOString(), lastUsedAt: null, token: null }; state.tokens.push(made); return json({ ...made, token: 'zst_4fQ9mX2c7Vt0bKp1' }, 201) }],
  ['DELETE', /^\/account\/tokens\/(.+)$/, (_request, id) => { state.tokens.splice(state.tokens.findIndex((each) => each.id === id), 1); return done }],
  ['GET', /^\/desk$/, () => json({
    todo: [{ kind: 'IMPORT_TO_REVIEW', count: 3, text: '3 份导入等待核对', link: '/imports' }, { kind: 'DRAFT_WITH_ERRORS', count: 8, text: '8 个草稿有必须修改的问题', link: '/targets?hasFindings=ERROR' }],
    counts: { projects: state.projects.length, drafts: state.projects.length, withFindings: state.projects.length - 1 },
    recentImports: state.imports.slice(0, 4), deadline: { stage: 'DECLARE', due: '2026-10-31', days: 12 } })],
  ['GET', /^\/projects$/, ({ query }) => { const found = filteredProjects(query); return json({ ...page(found, query), totals: { budget: sum(found.map((each) => each.budget)) ?? '0' } }) }],
  ['GET', /^\/projects\/export\.xlsx$/, () => file('projects.xlsx')],
  ['GET', /^\/projects\/([^/]+)$/, (_request, id) => { const found = state.projects.find((each) => each.id === id); return found ? json(found, 200, { ETag: `"${found.revision}"` }) : notFound() }],
  ['DELETE', /^\/projects\/([^/]+)$/, (_request, id) => { state.projects.splice(state.projects.findIndex((each) => each.id === id), 1); return done }],
  ['GET', /^\/projects\/([^/]+)\/findings$/, (_request, id) => {
    return json(report(id!))
  }],
  ['GET', /^\/projects\/([^/]+)\/state$/, (_request, id) => { const found = state.projects.find((each) => each.id === id); return found ? json({ revision: found.revision, stage: found.stage, updatedAt: found.updatedAt, updatedBy: found.updatedBy }) : notFound() }],
  ['GET', /^\/projects\/([^/]+)\/earlier$/, () => json({ items: [] })],
  ['GET', /^\/projects\/([^/]+)\/suggestions$/, () => json({ items: [] })],
  ['POST', /^\/projects\/([^/]+)\/audit$/, ({ body }, id) => json({ project: body.project, report: report(id!), cost: null, mostRows: 1000 })],
  ['PUT', /^\/projects\/([^/]+)$/, (request, id) => {
    const found = state.projects.find((each) => each.id === id)
    if (!found) return notFound()
    const refused = stale(request, found)
    if (refused) return refused
    Object.assign(found, { project: request.body.project, revision: found.revision + 1, updatedAt: new Date().toISOString() })
    return json(found)
  }],
  ['GET', /^\/search$/, ({ query }) => json({ items: search(query.get('q') ?? '') })],
  ['GET', /^\/views$/, () => json({ items: state.savedViews })],
  ['POST', /^\/views$/, ({ body }) => { const made = { id: state.id(Date.now() % 1e9), name: String(body.name), query: body.query as never }; state.savedViews.push(made); return json(made, 201) }],
  ['DELETE', /^\/views\/(.+)$/, (_request, id) => { state.savedViews.splice(state.savedViews.findIndex((each) => each.id === id), 1); return done }],
  ['GET', /^\/units$/, units],
  ['GET', /^\/units\/export\.xlsx$/, () => file('units.xlsx')],
  ['POST', /^\/units\/import$/, () => json(sheetResult)],
  ['POST', /^\/units$/, ({ body }) => { const above = state.units.find((each) => each.id === body.parentId); const made = { id: state.id(Date.now() % 1e9), parentId: above?.id ?? null, kind: body.kind as 'UNIT', code: String(body.code), name: String(body.name), path: '', active: true, revision: 1, childCount: 0 }; if (above) above.childCount++; state.units.push(made); return json(made, 201) }],
  ['GET', /^\/units\/([^/]+)$/, (_request, id) => {
    const found = state.units.find((each) => each.id === id)
    if (!found) return notFound()
    const ancestors: { id: string; name: string }[] = []
    for (let above = state.units.find((each) => each.id === found.parentId); above; above = state.units.find((each) => each.id === above!.parentId)) ancestors.unshift({ id: above.id, name: above.name })
    return json({ ...found, ancestors })
  }],
  ['PATCH', /^\/units\/([^/]+)$/, (request, id) => { const found = state.units.find((each) => each.id === id)!; if (request.body.name === '冲突') return problem(412, 'ZS-WEB-412', '别人刚刚改过', { current: { ...found, name: '青岭县公证处（改名）', revision: 9 } }); Object.assign(found, request.body, { revision: found.revision + 1 }); return json(found) }],
  ['GET', /^\/years$/, () => json({ items: state.years })],
  ['PUT', /^\/years\/(\d+)$/, ({ body }, year) => { let found = state.years.find((each) => each.year === Number(year)); if (!found) state.years.unshift(found = { year: Number(year), state: 'OPEN', regionId: state.id(1), revision: 0, deadlines: [] }); Object.assign(found, body, { revision: found.revision + 1 }); return json(found) }],
  ['GET', /^\/users$/, ({ query }) => json(page(state.users.filter((each) => (each.name + each.login).includes(query.get('q') ?? '') && (!query.get('role') || each.grants.some((grant) => grant.role === query.get('role')))), query))],
  ['GET', /^\/users\/(export|template)\.xlsx$/, () => file('users.xlsx')],
  ['POST', /^\/users\/import$/, () => json({ ...sheetResult, passwords: [{ login: 'chenfang', oneTimePassword: 'Rk7-mWx2-pq' }] })],
  ['POST', /^\/users$/, ({ body }) => { if (!body.login) return problem(422, 'ZS-WEB-020', '有些内容要改', { fields: [{ field: 'login', message: '请填写账号。' }] }); const made = { ...state.users[0]!, id: state.id(Date.now() % 1e9), login: String(body.login), name: String(body.name), grants: body.grants as [], lastSeenAt: null, mustChangePassword: true }; state.users.push(made); return json({ user: made, oneTimePassword: 'Rk7-mWx2-pq' }, 201) }],
  ['GET', /^\/users\/([^/]+)$/, (_request, id) => { const found = state.users.find((each) => each.id === id); return found ? json(found) : notFound() }],
  ['PATCH', /^\/users\/([^/]+)$/, (request, id) => { const found = state.users.find((each) => each.id === id)!; const old = stale(request, found); if (old) return old; Object.assign(found, request.body, { revision: found.revision + 1 }); return json(found) }],
  ['POST', /^\/users\/([^/]+)\/password-reset$/, () => json({ oneTimePassword: 'Tq4-9Lbv-xz' })],
  ['POST', /^\/users\/([^/]+)\/unlock$/, (_request, id) => { state.users.find((each) => each.id === id)!.locked = false; return done }],
  ['POST', /^\/imports$/, ({ fileName, size }) => {
    if (size > 30_000_000) return problem(413, 'ZS-READ-007', '文件太大')
    if (/\.(png|jpg|zip)$/i.test(fileName)) return problem(422, 'ZS-READ-004', '不认识这种文件', { detail: '不认识这种文件。请上传 Word、Excel、PDF、HTML 或文本文件。' })
    return json(state.bringReading(510 + state.imports.length, Buffer.from(fileName, 'utf8').toString('utf8'), fileName.includes('docx') ? 'book' : 'tables'), 202)
  }],
  ['GET', /^\/imports$/, ({ query }) => json(page(state.imports.filter((each) => !query.get('state') || query.get('state')!.split(',').includes(each.state)), query))],
  ['GET', /^\/imports\/([^/]+)$/, (_request, id) => { const found = state.imports.find((each) => each.id === id); return found ? json(found, 200, { ETag: `"${found.revision}"` }) : notFound() }],
  ['GET', /^\/imports\/([^/]+)\/source$/, ({ query }, id) => { const found = state.sources[id!]; const from = Number(query.get('from') ?? 0); return found ? json({ ...found, blocks: found.blocks.slice(from, from + Number(query.get('count') ?? 50)) }) : notFound() }],
  ['GET', /^\/imports\/([^/]+)\/reading$/, (_request, id) => (state.readings[id!] ? json(state.readings[id!]) : notFound())],
  ['POST', /^\/imports\/([^/]+)\/corrections$/, (request, id) => correct(request, id!, false)],
  ['DELETE', /^\/imports\/([^/]+)\/corrections$/, (request, id) => correct(request, id!, true)],
  ['POST', /^\/imports\/([^/]+)\/seen$/, ({ body }, id) => { for (const each of state.readings[id!]?.unread ?? []) if (each.key === body.place) each.seen = true; return done }],
  ['GET', /^\/imports\/([^/]+)\/plan$/, (_request, id) => json(plan(id!))],
  ['POST', /^\/imports\/([^/]+)\/accept$/, (_request, id) => { state.imports.find((each) => each.id === id)!.state = 'ACCEPTED'; return json({ created: [state.id(300), state.id(301)], updated: [state.id(302)], documentId: state.id(900) }) }],
  ['POST', /^\/imports\/([^/]+)\/(discard|cancel)$/, (_request, id) => { state.imports.find((each) => each.id === id)!.state = 'DISCARDED'; return done }],
  ['GET', /^\/imports\/([^/]+)\/original$/, () => file('original')],
  ['GET', /^\/vocabulary$/, ({ query }) => json(page(state.vocabulary.filter((each) => !query.get('state') || each.state === query.get('state')), query))],
  ['GET', /^\/vocabulary\/fields$/, () => json({ items: [['level3', '三级指标'], ['target', '指标值'], ['weight', '权重'], ['basis', '指标值确定依据'], ['description', '绩效指标描述'], ['project-name', '项目名称']].map(([field, name]) => ({ field, name })) })],
  ['POST', /^\/vocabulary$/, ({ body }) => { const made = { id: state.id(Date.now() % 1e9), region: '139900', field: String(body.field), text: String(body.text), state: 'PROPOSED' as const, proposedBy: '李秀兰', proposedAt: new Date().toISOString(), decidedBy: null, decidedAt: null, reason: null, importId: null }; state.vocabulary.unshift(made); return json(made, 201) }],
  ['POST', /^\/vocabulary\/([^/]+)\/(accept|reject)$/, (_request, id, what) => { state.vocabulary.find((each) => each.id === id)!.state = what === 'accept' ? 'ACCEPTED' : 'REJECTED'; return done }],
  ['GET', /^\/journal$/, ({ query }) => json(page(state.journal.filter((each) => (!query.get('action') || each.action === query.get('action')) && (!query.get('subjectKind') || each.subject.kind === query.get('subjectKind')) && (!query.get('q') || JSON.stringify(each).includes(query.get('q')!))), query))],
  ['GET', /^\/journal\/export\.jsonl$/, () => file('journal.jsonl')],
  ['GET', /^\/journal\/verify$/, () => json({ state: 'INTACT', entries: state.journal.length, head: '9f2c3941d0a7c5e8b36f', broken: null })],
  ['GET', /^\/journal\/(\d+)$/, (_request, seq) => { const found = state.journal.find((each) => String(each.seq) === seq); return found ? json(found) : notFound() }],
]

export function answer(request: MockRequest): MockAnswer {
  const find = (routes: typeof ROUTES) => {
    for (const [method, pattern, handler] of routes) {
      const match = method === request.method ? pattern.exec(request.path) : null
      if (match) return () => handler(request, ...match.slice(1))
    }
    return null
  }
  const open = find(OPEN)
  if (open) return open()
  if (!session(request.signedIn)) return problem(401, 'ZS-WEB-000', '未登录')
  return (find(ROUTES) ?? notFound)()
}
