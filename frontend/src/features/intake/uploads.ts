import { ref, type Ref } from 'vue'
import { hooks, type ApiError } from '@/api/client'
import { imports } from '@/api/resources'
import type { Import } from '@/api/types'
import { asApiError } from '@/ui/use-load'

export interface Sending { key: number; file: File; percent: number; state: 'WAITING' | 'SENDING' | 'SENT' | 'FAILED' | 'CANCELLED'; error: ApiError | null; sent: Import | null; cancel(): void }

/** Files go one after another; one that is refused does not hold the others up and can be sent again. */
export function useUploads(target: () => { unitId: string; year: string }, onSent: () => void) {
  const queue = ref<Sending[]>([]) as Ref<Sending[]>
  let running = false
  let keys = 0

  function add(files: Iterable<File>): void {
    for (const file of files) queue.value.push({ key: ++keys, file, percent: 0, state: 'WAITING', error: null, sent: null, cancel: () => undefined })
    void run()
  }
  async function run(): Promise<void> {
    if (running) return
    running = true
    for (let next = waiting(); next; next = waiting()) await send(next)
    running = false
  }
  const waiting = () => queue.value.find((each) => each.state === 'WAITING')

  async function send(item: Sending): Promise<void> {
    const { unitId, year } = target()
    item.state = 'SENDING'
    item.error = null
    const call = imports.send(item.file, unitId, year, (percent) => { item.percent = percent })
    item.cancel = call.cancel
    try {
      item.sent = await call.done
      item.state = 'SENT'
      onSent()
    } catch (reason) {
      item.state = reason instanceof DOMException ? 'CANCELLED' : 'FAILED'
      if (item.state !== 'FAILED') return
      item.error = asApiError(reason)
      // The file is still here: after signing in again it goes once more.
      if (item.error.status === 401 && (await hooks.signInAgain())) await send(item)
    }
  }
  function again(item: Sending): void {
    item.state = 'WAITING'
    item.percent = 0
    void run()
  }
  const clear = () => { queue.value = queue.value.filter((each) => each.state === 'WAITING' || each.state === 'SENDING') }
  return { queue, add, again, clear }
}
