import { ApiError } from '@/api/client'
import type { ProjectText } from '@/api/types'
import type { Draft, Form } from '@/domain/editing/draft'
import { merge, same, type Conflict } from '@/domain/editing/merge'

/** How safe is what was typed. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  /** Kept on this computer until the server answers again; it is asked again and again. */
  | { kind: 'offline' }
  /** Somebody else changed the same fields; nothing is sent until one has chosen. */
  | { kind: 'conflict'; conflicts: readonly Conflict[]; by: string }
  /** The server does not take it, and asking again would not help. What was typed stays on this computer. */
  | { kind: 'refused'; error: ApiError }

/** What was typed and not saved yet, as a browser keeps it over a crash. */
export interface Kept<T extends object = ProjectText> { text: T; keys: readonly number[]; base: T; baseKeys: readonly number[]; revision: number; at: string; page: string }

/** A text as the server has it. */
export interface Stored<T extends object> { text: T; revision: number; at: string; by: string }

/** What saving needs of the page around it. */
export interface Surroundings<T extends object = ProjectText> {
  form: Form<T>
  present(): Draft<T>
  /** What somebody else changed has come in; `by` is their name. */
  adopt(draft: Draft<T>, by: string): void
  send(text: T, revision: number): Promise<Stored<T>>
  load(): Promise<Stored<T>>
  /** What the server has now, as a refusal tells it. */
  current(told: unknown): Stored<T>
  /** Keeps what is not saved yet on this computer, or forgets it. */
  keep(kept: Omit<Kept<T>, 'page'> | null): void
  report(state: SaveState): void
}

/** So long nothing is typed before it is sent. */
const QUIET_MS = 400
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 30_000

/** Saves a draft while it is written: one request at a time, always the newest state, upon the revision that was last seen. */
export class Saving<T extends object = ProjectText> {
  private base: Draft<T>
  private revision: number
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | null = null
  private held = false
  private isOffline = false
  private isForgotten = false
  private retry = FIRST_RETRY_MS

  constructor(private readonly around: Surroundings<T>, base: Draft<T>, revision: number) {
    this.base = base
    this.revision = revision
  }

  get seen(): number {
    return this.revision
  }
  /** Whether something was typed that the server has not acknowledged. */
  get isOpen(): boolean {
    const { sendable } = this.around.form
    return !same(sendable(this.around.present().text), sendable(this.base.text))
  }

  /** Something was typed. */
  changed(): void {
    this.keep()
    if (this.held) return
    if (!this.isOffline) this.around.report({ kind: 'saving' })
    this.later(QUIET_MS)
  }

  private later(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  /** Sends what is not saved yet, and waits until that is done. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    await this.running
    if (this.held) return
    this.running = this.send()
    await this.running
    this.running = null
  }

  private async send(): Promise<void> {
    const sent = this.around.present()
    if (!this.isOpen) return this.settled(new Date().toISOString())
    const text = this.around.form.sendable(sent.text)
    if (!this.isOffline) this.around.report({ kind: 'saving' })
    try {
      const answer = await this.around.send(text, this.revision)
      this.revision = answer.revision
      this.base = { text, keys: sent.keys }
      this.retry = FIRST_RETRY_MS
      this.isOffline = false
      if (this.isOpen) this.later(0)
      else this.settled(answer.at)
      if (this.isOpen) this.keep()
    } catch (reason) {
      this.failed(reason)
    }
  }

  private settled(at: string): void {
    this.around.keep(null)
    this.around.report({ kind: 'saved', at })
  }

  private failed(reason: unknown): void {
    if (!(reason instanceof ApiError)) throw reason
    if (reason.status === 412 && reason.problem.current) return this.overtaken(this.around.current(reason.problem.current))
    if (reason.status === 0 || reason.status >= 500 || reason.status === 429) {
      this.isOffline = true
      this.around.report({ kind: 'offline' })
      this.later(this.retry)
      this.retry = Math.min(LAST_RETRY_MS, this.retry * 2)
      return
    }
    this.isOffline = false
    // What is wrong with a value can be put right, and is then sent; a closed door stays closed.
    this.held = reason.status !== 422 && reason.status !== 413
    this.around.report({ kind: 'refused', error: reason })
  }

  /** Somebody else saved. What only they changed comes in, what both changed waits for a choice. */
  overtaken(now: Stored<T>): void {
    const { draft, theirs, conflicts } = merge(this.around.form, this.base, this.around.present(), now.text)
    this.base = theirs
    this.revision = now.revision
    this.around.adopt(draft, now.by)
    this.keep()
    this.held = conflicts.length > 0
    if (this.held) this.around.report({ kind: 'conflict', conflicts, by: now.by })
    else this.later(0)
  }

  /** Goes on after a choice between two values. */
  resolved(): void {
    this.held = false
    this.keep()
    this.later(0)
  }

  /** Looks for what others saved; nothing to do where nobody did. */
  async look(revision: number): Promise<void> {
    if (this.running || this.held || revision <= this.revision) return
    const now = await this.around.load()
    if (!this.running && now.revision > this.revision) this.overtaken(now)
  }

  /** Nothing is sent from now on: the project is closed or not one's own any more. */
  close(error: ApiError): void {
    clearTimeout(this.timer)
    this.held = true
    this.keep()
    this.around.report({ kind: 'refused', error })
  }

  /** The page is left: what is open stays on this computer. */
  leave(): void {
    clearTimeout(this.timer)
    if (this.isOpen) this.keep()
    this.held = true
  }

  /** What is open is given up, here as well. */
  forget(): void {
    clearTimeout(this.timer)
    this.held = true
    this.isForgotten = true
    this.around.keep(null)
  }

  /** Keeps on this computer what is open. */
  keep(): void {
    const { text, keys } = this.around.present()
    if (this.isForgotten || !this.isOpen) return
    this.around.keep({ text, keys, base: this.base.text, baseKeys: this.base.keys, revision: this.revision, at: new Date().toISOString() })
  }
}
