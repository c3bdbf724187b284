/** The resources of the API, one small object each. Components call these and never name an address. */
import { address, get, patch, post, put, remove, upload, type Query } from './client'
import type {
  Accepted, AcceptPlan, Choice, Desk, FindingReport, Import, JournalCheck, JournalEntry, Page, ProjectDetail, ProjectSummary,
  Reading, SavedView, SearchHit, SheetResult, Source, Token, Unit, User, VocabularyEntry, VocabularyField, Year,
} from './types'

export interface ProjectPage extends Page<ProjectSummary> { totals: { budget: string } }

export const projects = {
  list: (query: Query, signal?: AbortSignal) => get<ProjectPage>('/projects', query, signal),
  exportAddress: (query: Query) => address('/projects/export.xlsx', query),
  one: (id: string) => get<ProjectDetail>(`/projects/${id}`),
  findings: (id: string) => get<FindingReport>(`/projects/${id}/findings`),
  remove: (id: string, revision: number) => remove(`/projects/${id}`, { ifMatch: revision }),
  search: (q: string, year: string, signal?: AbortSignal) => get<{ items: SearchHit[] }>('/search', { q, year }, signal),
}
export const views = {
  list: () => get<Page<SavedView> | { items: SavedView[] }>('/views'),
  save: (name: string, query: Record<string, string>) => post<SavedView>('/views', { name, query }),
  remove: (id: string) => remove(`/views/${id}`),
}
export const desk = { load: (query: Query) => get<Desk>('/desk', query) }

export const units = {
  children: (parent: string, query: Query = {}) => get<Page<Unit>>('/units', { parent, size: 200, ...query }),
  search: (q: string, signal?: AbortSignal) => get<Page<Unit>>('/units', { q, size: 30 }, signal),
  one: (id: string) => get<Unit>(`/units/${id}`),
  create: (body: { parentId: string | null; kind: string; code: string; name: string }) => post<Unit>('/units', body),
  change: (unit: Unit, body: Partial<Pick<Unit, 'name' | 'code' | 'active' | 'parentId'>>) =>
    patch<Unit>(`/units/${unit.id}`, body, unit.revision),
  exportAddress: () => address('/units/export.xlsx'),
  importSheet: (file: File) => sheet('/units/import', file),
}
export const years = {
  list: () => get<{ items: Year[] }>('/years'),
  save: (year: Year, isNew: boolean) =>
    put<Year>(`/years/${year.year}`, { state: year.state, deadlines: year.deadlines }, isNew ? '*' : year.revision),
}
export const users = {
  list: (query: Query, signal?: AbortSignal) => get<Page<User>>('/users', query, signal),
  one: (id: string) => get<User>(`/users/${id}`),
  create: (body: Pick<User, 'login' | 'name' | 'grants'>) => post<{ user: User; oneTimePassword: string }>('/users', body),
  change: (user: User, body: Partial<Pick<User, 'name' | 'active' | 'grants'>>) => patch<User>(`/users/${user.id}`, body, user.revision),
  resetPassword: (id: string) => post<{ oneTimePassword: string }>(`/users/${id}/password-reset`),
  unlock: (id: string) => post(`/users/${id}/unlock`),
  exportAddress: () => address('/users/export.xlsx'),
  templateAddress: () => address('/users/template.xlsx'),
  importSheet: (file: File) => sheet('/users/import', file),
}
function sheet(path: string, file: File): Promise<SheetResult> {
  const form = new FormData()
  form.set('file', file)
  return upload<SheetResult>(path, form, () => undefined).done
}

export const imports = {
  list: (query: Query) => get<Page<Import>>('/imports', query),
  one: (id: string) => get<Import>(`/imports/${id}`),
  send(file: File, unitId: string, year: string, progress: (percent: number) => void) {
    const form = new FormData()
    form.set('file', file)
    form.set('unitId', unitId)
    if (year) form.set('year', year)
    return upload<Import>('/imports', form, progress)
  },
  source: (id: string, from: number, count: number, firstRow?: number) => get<Source>(`/imports/${id}/source`, { from, count, firstRow }),
  reading: (id: string) => get<Reading>(`/imports/${id}/reading`),
  correct: (id: string, revision: number, body: { pointer: string; value: unknown; place?: string }) =>
    post<Reading>(`/imports/${id}/corrections`, body, { ifMatch: revision }),
  takeBack: (id: string, revision: number, pointer: string) =>
    remove<Reading>(`/imports/${id}/corrections`, { query: { pointer }, ifMatch: revision }),
  seen: (id: string, place: string) => post(`/imports/${id}/seen`, { place }),
  plan: (id: string, year: string, unitId: string) => get<AcceptPlan>(`/imports/${id}/plan`, { year, unitId }),
  accept: (id: string, revision: number, body: { unitId: string; year: number; choices?: Record<string, Choice> }) =>
    post<Accepted>(`/imports/${id}/accept`, body, { ifMatch: revision }),
  discard: (id: string) => post(`/imports/${id}/discard`),
  cancel: (id: string) => post(`/imports/${id}/cancel`),
  originalAddress: (id: string) => address(`/imports/${id}/original`),
}
export const vocabulary = {
  list: (state: string) => get<Page<VocabularyEntry>>('/vocabulary', { state }),
  fields: () => get<{ items: VocabularyField[] }>('/vocabulary/fields'),
  propose: (body: { region?: string; field: string; text: string; importId?: string }) => post<VocabularyEntry>('/vocabulary', body),
  accept: (id: string) => post(`/vocabulary/${id}/accept`),
  reject: (id: string, reason: string) => post(`/vocabulary/${id}/reject`, { reason }),
}
export const journal = {
  list: (query: Query) => get<Page<JournalEntry>>('/journal', query),
  one: (seq: string) => get<JournalEntry>(`/journal/${seq}`),
  exportAddress: (query: Query) => address('/journal/export.jsonl', query),
  verify: () => get<JournalCheck>('/journal/verify'),
}
export const account = {
  changePassword: (current: string, next: string) => post('/account/password', { current, next }),
  startTotp: () => post<{ secret: string; uri: string }>('/account/totp'),
  confirmTotp: (code: string) => post('/account/totp/confirm', { code }),
  endTotp: (password: string) => remove('/account/totp', { body: { password } }),
  tokens: () => get<{ items: Token[] }>('/account/tokens'),
  createToken: (body: { name: string; permissions: string[]; expiresAt: string | null }) => post<Token>('/account/tokens', body),
  removeToken: (id: string) => remove(`/account/tokens/${id}`),
}
