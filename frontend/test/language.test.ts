import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { useSession } from '@/api/session'
import type { Session } from '@/api/types'
import { keepLanguage } from '@/ui/keep-language'
import { chosenLanguage, language } from '@/ui/preferences'

const calls = vi.fn<(address: string, options: RequestInit) => Promise<Response>>()
const session = (spoken: string | null, id = '1') => ({ user: { id, login: 'a', name: '甲', language: spoken, totp: false }, roles: [], permissions: [], mustChangePassword: false, csrfToken: 'c', demo: false, oidc: false, version: '1' }) as Session
const kept = () => calls.mock.calls.filter(([address]) => address.endsWith('/account/language')).map(([, { method, body }]) => [method, JSON.parse(String(body))])
let scope = effectScope()

beforeEach(() => {
  setActivePinia(createPinia())
  calls.mockReset()
  calls.mockImplementation(() => Promise.resolve(new Response(null, { status: 204 })))
  vi.stubGlobal('fetch', calls)
  language.value = 'zh'
  chosenLanguage.value = null
  scope = effectScope()
  scope.run(keepLanguage)
})
afterEach(() => {
  scope.stop()
  vi.unstubAllGlobals()
})
function choose(next: 'zh' | 'en'): void {
  chosenLanguage.value = language.value = next
}

describe('the language', () => {
  it('of a person is spoken when they come in, and that of the browser to who never chose', async () => {
    const store = useSession()
    store.session = session('en')
    await nextTick()
    expect(language.value).toBe('en')
    store.session = session(null, '2')
    await nextTick()
    expect(language.value).toBe('en')
    expect(kept()).toEqual([])
  })
  it('is kept when somebody who is signed in chooses another one', async () => {
    const store = useSession()
    store.session = session('zh')
    await nextTick()
    choose('en')
    await nextTick()
    expect(kept()).toEqual([['PUT', { language: 'en' }]])
    expect(language.value).toBe('en')
  })
  it('chosen at the door is kept once one is in', async () => {
    choose('en')
    await nextTick()
    expect(kept()).toEqual([])
    useSession().session = session('zh')
    await nextTick()
    expect(kept()).toEqual([['PUT', { language: 'en' }]])
    expect(language.value).toBe('en')
  })
})
