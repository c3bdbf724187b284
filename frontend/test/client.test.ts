import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { ApiError, address, get, hooks, patch, problemOf } from '@/api/client'
import { useSession } from '@/api/session'

const answer = (status: number, body: unknown = {}) => new Response(status === 204 ? null : JSON.stringify(body), { status })
const calls = vi.fn<(address: string, options: RequestInit) => Promise<Response>>()
beforeEach(() => {
  setActivePinia(createPinia())
  calls.mockReset()
  vi.stubGlobal('fetch', calls)
})
afterEach(() => vi.unstubAllGlobals())
const session = { user: { id: '1', login: 'a', name: '甲', language: 'zh' }, roles: [], permissions: ['PROJECT_READ'], mustChangePassword: false, csrfToken: 'c', demo: false, oidc: false, version: '1' }

describe('the client', () => {
  it('leaves empty parameters out of the address', () => expect(address('/projects', { q: '', year: '2026', page: 0, unit: undefined })).toBe('/api/v1/projects?year=2026&page=0'))
  it('sends the revision and the token of the session with a change', async () => {
    hooks.csrfToken = 'secret'
    calls.mockResolvedValue(answer(200))
    await patch('/units/1', { name: '新' }, 7)
    expect(calls.mock.calls[0]![1].headers).toMatchObject({ 'If-Match': '"7"', 'X-CSRF-Token': 'secret' })
  })
  it('says offline where there is no answer, and keeps an aborted call apart', async () => {
    calls.mockRejectedValueOnce(new TypeError('failed'))
    await expect(get('/desk')).rejects.toMatchObject({ status: 0, code: 'OFFLINE' })
    calls.mockRejectedValueOnce(new DOMException('', 'AbortError'))
    await expect(get('/desk')).rejects.toBeInstanceOf(DOMException)
  })
  it('reads problems, and makes one of a page that a proxy sent', () => {
    expect(problemOf(412, '{"code":"ZS-WEB-412","title":"t","current":{"revision":3}}')).toMatchObject({ status: 412, current: { revision: 3 } })
    expect(problemOf(502, '<html>')).toEqual({ title: '', status: 502, code: 'HTTP-502' })
    expect(new ApiError({ title: 't', status: 422, code: 'x', fields: [{ field: 'login', message: 'm' }] }).field('login')).toBe('m')
  })
})

describe('an expired session', () => {
  it('holds the request back until the person has signed in again, and then sends it once more', async () => {
    const store = useSession()
    calls.mockResolvedValueOnce(answer(200, session))
    await store.load()
    calls.mockResolvedValueOnce(answer(401, { code: 'ZS-WEB-000', title: '' }))
    const waiting = get('/desk')
    await vi.waitFor(() => expect(store.expired).toBe(true))
    calls.mockResolvedValueOnce(answer(200, { ...session, csrfToken: 'new' })).mockResolvedValueOnce(answer(200, { todo: [] }))
    await store.signIn('a', 'b')
    await expect(waiting).resolves.toEqual({ todo: [] })
    expect(store.expired).toBe(false)
    expect(hooks.csrfToken).toBe('new')
  })
  it('fails the request where the person gives up', async () => {
    const store = useSession()
    calls.mockResolvedValueOnce(answer(200, session)).mockResolvedValueOnce(answer(401, { code: 'ZS-WEB-000', title: '' }))
    await store.load()
    const waiting = get('/desk')
    await vi.waitFor(() => expect(store.expired).toBe(true))
    store.giveUp()
    await expect(waiting).rejects.toMatchObject({ status: 401 })
  })
})
