import type { Problem } from './types'

/** A refusal of the server, or the network's silence (status 0), with what a person and a maintainer need to know. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
  }
  get status(): number {
    return this.problem.status
  }
  get code(): string {
    return this.problem.code
  }
  field(name: string): string | undefined {
    return this.problem.fields?.find((field) => field.field === name)?.message
  }
}

export type Query = Record<string, string | number | boolean | null | undefined>
export interface Options {
  query?: Query
  body?: unknown
  form?: FormData
  ifMatch?: number | string | undefined
  signal?: AbortSignal
}
export interface Answer<T> { data: T; etag: string | null }

const BASE = '/api/v1'
const OFFLINE: Problem = { title: '', status: 0, code: 'OFFLINE' }

/** What the client must know of the session; set by the session store, so that this file depends on nothing. */
export const hooks = {
  csrfToken: '' as string,
  language: 'zh' as string,
  /** Called on 401. Resolves to true once the person has signed in again; the request is then sent a second time. */
  signInAgain: (): Promise<boolean> => Promise.resolve(false),
}

export function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return `${BASE}${path}${text ? `?${text}` : ''}`
}

function headersOf(method: string, options: Options): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': hooks.language }
  if (options.body !== undefined) headers['Content-Type'] = 'application/json'
  if (method !== 'GET' && hooks.csrfToken) headers['X-CSRF-Token'] = hooks.csrfToken
  if (options.ifMatch !== undefined) headers['If-Match'] = options.ifMatch === '*' ? '*' : `"${options.ifMatch}"`
  return headers
}

async function send(method: string, path: string, options: Options): Promise<Response> {
  try {
    return await fetch(address(path, options.query), {
      method,
      headers: headersOf(method, options),
      body: options.form ?? (options.body === undefined ? null : JSON.stringify(options.body)),
      credentials: 'same-origin',
      signal: options.signal ?? null,
    })
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason
    throw new ApiError(OFFLINE)
  }
}

/** The problem that an answer carries; a proxy's HTML page becomes a problem with its status. */
export function problemOf(status: number, text: string): Problem {
  try {
    const problem = JSON.parse(text) as Problem
    if (typeof problem.code === 'string') return { ...problem, status }
  } catch {
    // Not JSON: an answer of something between us and the server.
  }
  return { title: '', status, code: `HTTP-${status}` }
}

/** An answer that is no refusal; where the session has ended, after the person has signed in again. */
async function answered(method: string, path: string, options: Options): Promise<Response> {
  let response = await send(method, path, options)
  const isSignIn = path === '/session' || path === '/session/options'
  if (response.status === 401 && !isSignIn && (await hooks.signInAgain())) response = await send(method, path, options)
  if (!response.ok) throw new ApiError(problemOf(response.status, await response.text()))
  return response
}

export async function request<T>(method: string, path: string, options: Options = {}): Promise<Answer<T>> {
  const response = await answered(method, path, options)
  const text = response.status === 204 ? '' : await response.text()
  return { data: (text ? JSON.parse(text) : undefined) as T, etag: response.headers.get('ETag') }
}

/** Fetches a file and has the browser keep it. Unlike a link, a refusal comes back to where it can be shown. */
export async function download(method: string, path: string, options: Options = {}): Promise<void> {
  const response = await answered(method, path, options)
  const kept = document.createElement('a')
  kept.href = URL.createObjectURL(await response.blob())
  kept.download = fileNameIn(response.headers.get('Content-Disposition') ?? '')
  kept.click()
  setTimeout(() => URL.revokeObjectURL(kept.href), 60_000)
}

/** The name that an answer proposes for its file. */
export function fileNameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? 'download'
}

export const get = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  (await request<T>('GET', path, { ...(query && { query }), ...(signal && { signal }) })).data
export const post = async <T = void>(path: string, body?: unknown, options: Options = {}): Promise<T> =>
  (await request<T>('POST', path, { ...options, body })).data
export const patch = async <T>(path: string, body: unknown, ifMatch: number | string): Promise<T> =>
  (await request<T>('PATCH', path, { body, ifMatch })).data
export const put = async <T>(path: string, body: unknown, ifMatch: number | string): Promise<T> =>
  (await request<T>('PUT', path, { body, ifMatch })).data
export const remove = async <T = void>(path: string, options: Options = {}): Promise<T> =>
  (await request<T>('DELETE', path, options)).data

export interface Upload { done: Promise<unknown>; cancel(): void }

/** Sends a file with its progress (0 to 100), which `fetch` cannot tell. */
export function upload<T>(path: string, form: FormData, progress: (percent: number) => void): { done: Promise<T>; cancel(): void } {
  const call = new XMLHttpRequest()
  const done = new Promise<T>((resolve, reject) => {
    call.open('POST', address(path))
    call.setRequestHeader('Accept', 'application/json')
    call.setRequestHeader('Accept-Language', hooks.language)
    if (hooks.csrfToken) call.setRequestHeader('X-CSRF-Token', hooks.csrfToken)
    call.upload.onprogress = (event) => event.lengthComputable && progress(Math.round((event.loaded / event.total) * 100))
    call.onerror = () => reject(new ApiError(OFFLINE))
    call.onabort = () => reject(new DOMException('', 'AbortError'))
    call.onload = () => {
      if (call.status >= 200 && call.status < 300) resolve(JSON.parse(call.responseText) as T)
      else reject(new ApiError(problemOf(call.status, call.responseText)))
    }
    call.send(form)
  })
  return { done, cancel: () => call.abort() }
}
