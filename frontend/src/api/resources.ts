/** The resources of the API, one small object each. Components call these and never name an address. */
import { call, fetchFile, link, type BodyOf, type QueryOf } from './call'
import { upload } from './client'
import type { Choice, Import, ProjectText, SheetResult, Unit, User, Year } from './types'

export const projects = {
  list: (query: QueryOf<'/projects'>, signal?: AbortSignal) => call('get', '/projects', { query, signal }),
  exportAddress: (query: QueryOf<'/projects/export.xlsx'>) => link('/projects/export.xlsx', { query }),
  indicatorsAddress: (query: QueryOf<'/projects/export-indicators.xlsx'>) => link('/projects/export-indicators.xlsx', { query }),
  one: (id: string) => call('get', '/projects/{id}', { path: { id } }),
  findings: (id: string) => call('get', '/projects/{id}/findings', { path: { id } }),
  remove: (id: string, revision: number) => call('delete', '/projects/{id}', { path: { id }, ifMatch: revision }),
  create: (body: BodyOf<'post', '/projects'>) => call('post', '/projects', { body }),
  save: (id: string, revision: number, project: ProjectText) => call('put', '/projects/{id}', { path: { id }, body: { project }, ifMatch: revision }),
  audit: (id: string, project: ProjectText, signal?: AbortSignal) => call('post', '/projects/{id}/audit', { path: { id }, body: { project }, signal }),
  state: (id: string) => call('get', '/projects/{id}/state', { path: { id } }),
  earlier: (id: string) => call('get', '/projects/{id}/earlier', { path: { id } }),
  suggestions: (id: string, query: QueryOf<'/projects/{id}/suggestions'>, signal?: AbortSignal) => call('get', '/projects/{id}/suggestions', { path: { id }, query, signal }),
  search: (q: string, year: string, signal?: AbortSignal) => call('get', '/search', { query: { q, year }, signal }),
}
export const overallTargets = {
  list: (query: QueryOf<'/overall-targets'>) => call('get', '/overall-targets', { query }),
  exportAddress: (query: QueryOf<'/overall-targets/export.xlsx'>) => link('/overall-targets/export.xlsx', { query }),
  one: (id: string, year: number) => call('get', '/overall-targets/{id}/{year}', { path: { id, year } }),
  save: (id: string, year: number, revision: number, body: BodyOf<'put', '/overall-targets/{id}/{year}'>) =>
    call('put', '/overall-targets/{id}/{year}', { path: { id, year }, body, ifMatch: revision }),
  audit: (id: string, year: number, body: BodyOf<'post', '/overall-targets/{id}/{year}/audit'>, signal?: AbortSignal) =>
    call('post', '/overall-targets/{id}/{year}/audit', { path: { id, year }, body, signal }),
  state: (id: string, year: number) => call('get', '/overall-targets/{id}/{year}/state', { path: { id, year } }),
  earlier: (id: string, year: number) => call('get', '/overall-targets/{id}/{year}/earlier', { path: { id, year } }),
}
export const statistics = {
  standing: (query: QueryOf<'/statistics/standing'>) => call('get', '/statistics/standing', { query }),
  findings: (query: QueryOf<'/statistics/findings'>) => call('get', '/statistics/findings', { query }),
  exportAddress: (query: QueryOf<'/statistics/findings/export.xlsx'>) => link('/statistics/findings/export.xlsx', { query }),
}
export const lives = {
  one: (id: string) => call('get', '/projects/{id}/life', { path: { id } }),
  move: (id: string, body: BodyOf<'post', '/projects/{id}/moves'>) => call('post', '/projects/{id}/moves', { path: { id }, body }),
  moves: (id: string) => call('get', '/projects/{id}/moves', { path: { id } }),
  versionsAddress: (id: string) => link('/projects/{id}/versions/export.xlsx', { path: { id } }),
  versions: (id: string) => call('get', '/projects/{id}/versions', { path: { id } }),
  differences: (id: string, from: number, to: number) => call('get', '/projects/{id}/differences', { path: { id }, query: { from, to } }),
  said: (id: string) => call('get', '/projects/{id}/remarks', { path: { id } }),
  remark: (id: string, body: BodyOf<'post', '/projects/{id}/remarks'>) => call('post', '/projects/{id}/remarks', { path: { id }, body }),
  takeBack: (id: string, remark: string) => call('delete', '/projects/{id}/remarks/{remark}', { path: { id, remark } }),
  answer: (id: string, remark: string, body: BodyOf<'put', '/projects/{id}/remarks/{remark}/answer'>) =>
    call('put', '/projects/{id}/remarks/{remark}/answer', { path: { id, remark }, body }),
  note: (id: string, body: BodyOf<'put', '/projects/{id}/notes'>) => call('put', '/projects/{id}/notes', { path: { id }, body }),
}
export const queue = {
  list: (query: QueryOf<'/queue'>) => call('get', '/queue', { query }),
  exportAddress: (query: QueryOf<'/queue/export.xlsx'>) => link('/queue/export.xlsx', { query }),
  decide: (body: BodyOf<'post', '/decisions'>) => call('post', '/decisions', { body }),
}
export const forms = {
  layouts: (query: QueryOf<'/layouts'>) => call('get', '/layouts', { query }),
  project: (id: string, query: QueryOf<'/projects/{id}/form'>) => fetchFile('get', '/projects/{id}/form', { path: { id }, query }),
  version: (id: string, number: number, query: QueryOf<'/projects/{id}/versions/{number}/form'>) =>
    fetchFile('get', '/projects/{id}/versions/{number}/form', { path: { id, number }, query }),
  some: (body: BodyOf<'post', '/forms'>) => fetchFile('post', '/forms', { body }),
  book: (id: string, query: QueryOf<'/units/{id}/book'>) => fetchFile('get', '/units/{id}/book', { path: { id }, query }),
}

export const publications = {
  list: (query: QueryOf<'/publications'>) => call('get', '/publications', { query }),
  exportAddress: (query: QueryOf<'/publications/export.xlsx'>) => link('/publications/export.xlsx', { query }),
  open: (body: BodyOf<'post', '/publications'>) => call('post', '/publications', { body }),
  one: (id: string) => call('get', '/publications/{id}', { path: { id } }),
  tryOut: (id: string, body: BodyOf<'post', '/publications/{id}/trial'>) => call('post', '/publications/{id}/trial', { path: { id }, body }),
  step: (id: string, body: BodyOf<'post', '/publications/{id}/steps'>) => call('post', '/publications/{id}/steps', { path: { id }, body }),
}
export const notices = {
  list: () => call('get', '/notices'),
  exportAddress: () => link('/notices/export.xlsx', {}),
  read: () => call('post', '/notices/read'),
}
export const views = {
  list: () => call('get', '/views'),
  save: (name: string, query: Record<string, string>) => call('post', '/views', { body: { name, query } }),
  remove: (id: string) => call('delete', '/views/{id}', { path: { id } }),
}
export const desk = { load: (query: QueryOf<'/desk'>) => call('get', '/desk', { query }) }

export const units = {
  children: (parent: string, query: QueryOf<'/units'> = {}) => call('get', '/units', { query: { parent, size: 200, ...query } }),
  search: (q: string, signal?: AbortSignal) => call('get', '/units', { query: { q, size: 30 }, signal }),
  one: (id: string) => call('get', '/units/{id}', { path: { id } }),
  create: (body: BodyOf<'post', '/units'>) => call('post', '/units', { body }),
  change: (unit: Unit, body: BodyOf<'patch', '/units/{id}'>) => call('patch', '/units/{id}', { path: { id: unit.id }, body, ifMatch: unit.revision }),
  exportAddress: () => link('/units/export.xlsx', {}),
  importSheet: (file: File) => sheet('/units/import', file),
}
export const years = {
  list: () => call('get', '/years'),
  save: ({ year, state, deadlines, revision }: Year, isNew: boolean) =>
    call('put', '/years/{year}', { path: { year }, body: { state, deadlines }, ifMatch: isNew ? '*' : revision }),
}
export const users = {
  list: (query: QueryOf<'/users'>, signal?: AbortSignal) => call('get', '/users', { query, signal }),
  one: (id: string) => call('get', '/users/{id}', { path: { id } }),
  create: (body: BodyOf<'post', '/users'>) => call('post', '/users', { body }),
  change: (user: User, body: BodyOf<'patch', '/users/{id}'>) => call('patch', '/users/{id}', { path: { id: user.id }, body, ifMatch: user.revision }),
  resetPassword: (id: string) => call('post', '/users/{id}/password-reset', { path: { id } }),
  unlock: (id: string) => call('post', '/users/{id}/unlock', { path: { id } }),
  exportAddress: () => link('/users/export.xlsx', {}),
  templateAddress: () => link('/users/template.xlsx', {}),
  importSheet: (file: File) => sheet('/users/import', file),
}
function sheet(path: '/units/import' | '/users/import', file: File): Promise<SheetResult> {
  const form = new FormData()
  form.set('file', file)
  return upload<SheetResult>(path, form, () => undefined).done
}

export const imports = {
  list: (query: QueryOf<'/imports'>) => call('get', '/imports', { query }),
  exportAddress: (query: QueryOf<'/imports/export.xlsx'>) => link('/imports/export.xlsx', { query }),
  one: (id: string) => call('get', '/imports/{id}', { path: { id } }),
  send(file: File, unitId: string, year: string, progress: (percent: number) => void) {
    const form = new FormData()
    form.set('file', file)
    form.set('unitId', unitId)
    if (year) form.set('year', year)
    return upload<Import>('/imports', form, progress)
  },
  source: (id: string, from: number, count: number) => call('get', '/imports/{id}/source', { path: { id }, query: { from, count } }),
  reading: (id: string) => call('get', '/imports/{id}/reading', { path: { id } }),
  correct: (id: string, revision: number, body: BodyOf<'post', '/imports/{id}/corrections'>) =>
    call('post', '/imports/{id}/corrections', { path: { id }, body, ifMatch: revision }),
  takeBack: (id: string, revision: number, pointer: string) =>
    call('delete', '/imports/{id}/corrections', { path: { id }, query: { pointer }, ifMatch: revision }),
  seen: (id: string, place: string) => call('post', '/imports/{id}/seen', { path: { id }, body: { place } }),
  plan: (id: string, year: string, unitId: string) => call('get', '/imports/{id}/plan', { path: { id }, query: { year, unitId } }),
  accept: (id: string, revision: number, body: { unitId: string; year: number; choices?: Record<string, Choice> }) =>
    call('post', '/imports/{id}/accept', { path: { id }, body, ifMatch: revision }),
  discard: (id: string) => call('post', '/imports/{id}/discard', { path: { id } }),
  cancel: (id: string) => call('post', '/imports/{id}/cancel', { path: { id } }),
  originalAddress: (id: string) => link('/imports/{id}/original', { path: { id } }),
}
export const vocabulary = {
  list: (state: string) => call('get', '/vocabulary', { query: { state } }),
  exportAddress: (state: string) => link('/vocabulary/export.xlsx', { query: { state } as QueryOf<'/vocabulary/export.xlsx'> }),
  fields: () => call('get', '/vocabulary/fields'),
  propose: (body: BodyOf<'post', '/vocabulary'>) => call('post', '/vocabulary', { body }),
  accept: (id: string) => call('post', '/vocabulary/{id}/accept', { path: { id } }),
  reject: (id: string, reason: string) => call('post', '/vocabulary/{id}/reject', { path: { id }, body: { reason } }),
}
export const secretWords = {
  list: (page: string) => call('get', '/secret-words', { query: { page: Number(page || 0) } }),
  given: () => call('get', '/secret-words/given'),
  add: (body: BodyOf<'post', '/secret-words'>) => call('post', '/secret-words', { body }),
  remove: (id: string, reason: string) => call('post', '/secret-words/{id}/remove', { path: { id }, body: { reason } }),
}
export const journal = {
  list: (query: QueryOf<'/journal'>) => call('get', '/journal', { query }),
  one: (seq: string) => call('get', '/journal/{seq}', { path: { seq } }),
  exportAddress: () => link('/journal/export.jsonl', {}),
  sheetAddress: (query: QueryOf<'/journal/export.xlsx'>) => link('/journal/export.xlsx', { query }),
  verify: () => call('get', '/journal/verify'),
}
export const account = {
  speak: (language: 'zh' | 'en') => call('put', '/account/language', { body: { language } }),
  changePassword: (current: string, next: string) => call('post', '/account/password', { body: { current, next } }),
  startTotp: () => call('post', '/account/totp'),
  confirmTotp: (code: string) => call('post', '/account/totp/confirm', { body: { code } }),
  endTotp: (password: string) => call('delete', '/account/totp', { body: { password } }),
  tokens: () => call('get', '/account/tokens'),
  createToken: (body: BodyOf<'post', '/account/tokens'>) => call('post', '/account/tokens', { body }),
  removeToken: (id: string) => call('delete', '/account/tokens/{id}', { path: { id } }),
}
