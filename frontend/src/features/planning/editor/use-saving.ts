import { onMounted, onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { ApiError } from '@/api/client'
import { projects } from '@/api/resources'
import type { ProjectDetail } from '@/api/types'
import { draftOf, isOpen, type Draft } from '@/domain/editing/draft'
import { draftsOf, keepDraft } from './kept-draft'
import { Saving, type Kept, type SaveState } from './saving'

/** How often it is asked whether somebody else has saved. */
const LOOK_MS = 4_000

interface Desk { detail: ProjectDetail; user: string; kept: Kept | null; present(): Draft; adopt(draft: Draft): void }

export interface Saved {
  state: Ref<SaveState>
  /** Whether this browser could keep what is not saved. */
  isKept: Ref<boolean>
  /** Who has just changed something, while nobody has looked at it. */
  by: Ref<string | null>
  saving: Saving
}

/** The draft to begin with, and the state upon which it was typed. */
export function beginning(detail: ProjectDetail, kept: Kept | null): { draft: Draft; base: Draft; revision: number } {
  if (kept) return { ...draftsOf(kept), revision: kept.revision }
  const draft = draftOf(detail.project)
  return { draft, base: draft, revision: detail.revision }
}

/** Ties saving to the page: the network, the clock, and what a browser does when it is closed. */
export function useSaving(desk: Desk, base: Draft, revision: number): Saved {
  const { detail, user } = desk
  const state = shallowRef<SaveState>({ kind: 'saved', at: detail.updatedAt })
  const isKept = ref(true)
  const by = ref<string | null>(null)
  const saving = new Saving({
    present: desk.present,
    adopt: (draft, name) => { desk.adopt(draft); by.value = name },
    send: (project, upon) => projects.save(detail.id, upon, project),
    load: () => projects.one(detail.id),
    keep: (kept) => { isKept.value = keepDraft(user, detail.id, kept) },
    report: (next) => { state.value = next },
  }, base, revision)

  async function look(): Promise<void> {
    if (document.hidden || state.value.kind === 'refused') return
    try {
      const now = await projects.state(detail.id)
      if (!isOpen(now.stage)) saving.close(new ApiError({ title: '', status: 409, code: 'CLOSED' }))
      else await saving.look(now.revision)
    } catch (reason) {
      if (reason instanceof ApiError && (reason.status === 403 || reason.status === 404)) saving.close(reason)
      // Whatever else keeps the server from answering, saving will say.
    }
  }
  const stop = attend({ look: () => void look(), again: () => { if (state.value.kind === 'offline') void saving.flush() }, hide: () => saving.keep(), isLost: () => !isKept.value && saving.isOpen })
  onMounted(() => {
    if (!isOpen(detail.stage)) saving.close(new ApiError({ title: '', status: 409, code: 'CLOSED' }))
    else if (detail.revision > revision) saving.overtaken(detail)
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
