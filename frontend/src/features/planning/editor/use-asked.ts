import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { ApiError } from '@/api/client'

/** Asks the server about something while it is typed: the newest state wins, and older questions are dropped. */
export function useAsked<T, A>(typed: Ref<T>, quiet: number, question: (now: T, signal: AbortSignal, before: A | undefined) => Promise<A>): { answer: Ref<A | undefined>; isBehind: Ref<boolean> } {
  const answer = shallowRef<A>()
  const isBehind = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | null = null
  let asked = 0

  async function ask(): Promise<void> {
    asking?.abort()
    asked = performance.now()
    const mine = (asking = new AbortController())
    try {
      const next = await question(typed.value, mine.signal, answer.value)
      if (asking !== mine) return
      answer.value = next
      isBehind.value = false
    } catch (reason) {
      // Without an answer the last one stays, and is said to be of before; saving says what is wrong.
      if (asking === mine && reason instanceof ApiError) isBehind.value = reason.status === 0 || reason.status >= 500
    }
  }
  watch(typed, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), performance.now() - asked > quiet ? 0 : quiet)
  })
  void ask()
  onScopeDispose(() => {
    clearTimeout(timer)
    asking?.abort()
    asking = null
  })
  return { answer, isBehind }
}
