import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { ApiError, get, hooks, post, remove } from './client'
import type { Permission, Session, SessionOptions } from './types'

/** Who is signed in, what they may do, and whether they must sign in again before their request can go on. */
export const useSession = defineStore('session', () => {
  const session = ref<Session | null>(null)
  const expired = ref(false)
  let waiting: ((signedIn: boolean) => void)[] = []

  function take(next: Session | null): void {
    session.value = next
    hooks.csrfToken = next?.csrfToken ?? ''
  }

  /** The session that the cookie stands for; null where there is none. */
  async function load(): Promise<Session | null> {
    try {
      take(await get<Session>('/session'))
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error
      take(null)
    }
    return session.value
  }

  async function signIn(login: string, password: string, totp?: string): Promise<Session> {
    const next = await post<Session>('/session', { login, password, ...(totp && { totp }) })
    take(next)
    settle(true)
    return next
  }

  async function signOut(): Promise<void> {
    await remove('/session')
    take(null)
  }

  /** Whether the same person has signed in again on another page; then what waited goes on. */
  async function resume(): Promise<void> {
    const found = await get<Session>('/session').catch(() => null)
    if (found?.user.id !== session.value?.user.id) return
    take(found)
    settle(true)
  }

  function settle(signedIn: boolean): void {
    expired.value = false
    const asking = waiting
    waiting = []
    for (const answer of asking) answer(signedIn)
  }

  /** Keeps the page and what was typed on it while the person signs in again. */
  hooks.signInAgain = () => {
    if (!session.value) return Promise.resolve(false)
    expired.value = true
    return new Promise((resolve) => waiting.push(resolve))
  }

  const user = computed(() => session.value?.user ?? null)
  const may = (permission: Permission): boolean => session.value?.permissions.includes(permission) ?? false
  const options = (): Promise<SessionOptions> => get('/session/options')

  return { session, user, expired, may, load, signIn, signOut, resume, options, giveUp: () => settle(false) }
})
