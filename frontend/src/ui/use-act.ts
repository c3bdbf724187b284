import { ref, type Ref } from 'vue'
import type { ApiError } from '@/api/client'
import { asApiError } from './use-load'

/** Runs one thing at a time that may be refused; the refusal is kept for the page to show beside what was typed. */
export function useAct(): { busy: Ref<boolean>; refusal: Ref<ApiError | null>; run<T>(act: () => Promise<T>): Promise<T | undefined> } {
  const busy = ref(false)
  const refusal = ref<ApiError | null>(null) as Ref<ApiError | null>
  async function run<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    refusal.value = null
    try {
      return await act()
    } catch (reason) {
      refusal.value = asApiError(reason)
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, refusal, run }
}
