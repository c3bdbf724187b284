import { onMounted, onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { ApiError } from '@/api/client'
import { begun, type Draft, type Form } from '@/domain/editing/draft'
import { draftsOf, keepDraft } from './kept-draft'
import { Saving, type Kept, type SaveState, type Stored } from './saving'

/** How often it is asked whether somebody else has saved. */
const LOOK_MS = 4_000

/** Where a text is kept, and how it is asked for there. */
export interface Remote<T extends object> {
  form: Form<T>
  /** The name under which this browser keeps what is not saved yet. */
  name: string
  send(text: T, revision: number): Promise<Stored<T>>
  load(): Promise<Stored<T>>
  current(told: unknown): Stored<T>
  /** Which revision the server has, and whether it still takes new ones. */
  state(): Promise<{ revision: number; isOpen: boolean }>
}
interface Desk<T extends object> { remote: Remote<T>; stored: Stored<T>; isOpen: boolean; user: string; kept: Kept<T> | null; present(): Draft<T>; adopt(draft: Draft<T>): void }

export interface Saved<T extends object> {
  state: Ref<SaveState>
  /** Whether this browser could keep what is not saved. */
  isKept: Ref<boolean>
  /** Who has just changed something, while nobody has looked at it. */
  by: Ref<string | null>
  saving: Saving<T>
}

/** The draft to begin with, and the state upon which it was typed. */
export function beginning<T extends object>(form: Form<T>, stored: Stored<T>, kept: Kept<T> | null): { draft: Draft<T>; base: Draft<T>; revision: number } {
  if (kept) return { ...draftsOf(kept), revision: kept.revision }
  const draft = begun(form, stored.text)
  return { draft, base: draft, revision: stored.revision }
}

const closed = () => new ApiError({ title: '', status: 409, code: 'CLOSED' })

/** Ties saving to the page: the network, the clock, and what a browser does when it is closed. */
export function useSaving<T extends object>(desk: Desk<T>, base: Draft<T>, revision: number): Saved<T> {
  const { remote, stored, user } = desk
  const state = shallowRef<SaveState>({ kind: 'saved', at: stored.at })
  const isKept = ref(true)
  const by = ref<string | null>(null)
  const saving = new Saving<T>({
    ...remote,
    present: desk.present,
    adopt: (draft, name) => { desk.adopt(draft); by.value = name },
    keep: (kept) => { isKept.value = keepDraft(user, remote.name, kept) },
    report: (next) => { state.value = next },
  }, base, revision)

  async function look(): Promise<void> {
    if (document.hidden || state.value.kind === 'refused') return
    try {
      const now = await remote.state()
      if (!now.isOpen) saving.close(closed())
      else await saving.look(now.revision)
    } catch (reason) {
      if (reason instanceof ApiError && (reason.status === 403 || reason.status === 404)) saving.close(reason)
      // Whatever else keeps the server from answering, saving will say.
    }
  }
  const stop = attend({ look: () => void look(), again: () => { if (state.value.kind === 'offline') void saving.flush() }, hide: () => saving.keep(), isLost: () => !isKept.value && saving.isOpen })
  onMounted(() => {
    if (!desk.isOpen) saving.close(closed())
    else if (stored.revision > revision) saving.overtaken(stored)
    else if (desk.kept) saving.changed()
  })
  onScopeDispose(() => {
    stop()
    if (saving.isOpen) void saving.flush().finally(() => saving.leave())
    else saving.leave()
  })
  return { state, isKept, by, saving }
}

/** What a browser tells of: the clock, the network, that the page is hidden, shown or closed. Gives what ends it. */
function attend(acts: { look(): void; again(): void; hide(): void; isLost(): boolean }): () => void {
  const seen = () => { if (!document.hidden) acts.look() }
  const warn = (event: BeforeUnloadEvent) => { if (acts.isLost()) event.preventDefault() }
  const timer = setInterval(acts.look, LOOK_MS)
  addEventListener('online', acts.again)
  addEventListener('pagehide', acts.hide)
  addEventListener('beforeunload', warn)
  document.addEventListener('visibilitychange', seen)
  return () => {
    clearInterval(timer)
    removeEventListener('online', acts.again)
    removeEventListener('pagehide', acts.hide)
    removeEventListener('beforeunload', warn)
    document.removeEventListener('visibilitychange', seen)
  }
}
