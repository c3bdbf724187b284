import { onScopeDispose, ref, shallowRef, watch, type Ref, type WatchSource } from 'vue'
import { ApiError } from '@/api/client'

export interface Loaded<T> { data: Ref<T | undefined>; error: Ref<ApiError | null>; pending: Ref<boolean>; reload(): Promise<void> }

/** Loads now and whenever a source changes. A later answer wins; what is shown stays until the next has come. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, sources: WatchSource[] = []): Loaded<T> {
  const data = shallowRef<T>()
  const error = ref<ApiError | null>(null)
  const pending = ref(false)
  let running: AbortController | null = null

  async function reload(): Promise<void> {
    running?.abort()
    const mine = (running = new AbortController())
    pending.value = true
    try {
      const next = await load(mine.signal)
      if (running === mine) { data.value = next; error.value = null }
    } catch (reason) {
      if (running !== mine) return
      error.value = asApiError(reason)
    } finally {
      if (running === mine) pending.value = false
    }
  }
  watch(sources, reload, { immediate: true })
  onScopeDispose(() => { running?.abort(); running = null })
  return { data, error, pending, reload }
}

/** A mistake of our own program is shown as such and not swallowed. */
export function asApiError(reason: unknown): ApiError {
  if (reason instanceof ApiError) return reason
  console.error(reason)
  return new ApiError({ title: '', status: -1, code: 'CLIENT', detail: reason instanceof Error ? reason.message : String(reason) })
}
