import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/client'
import type { ProjectText } from '@/api/types'
import { draftOf, PROJECT, withField, type Draft } from '@/domain/editing/draft'
import { draftsOf, keepDraft, keptDraft } from './kept-draft'
import { Saving, type Kept, type SaveState, type Stored } from './saving'

const detail = (text: ProjectText, revision: number): Stored<ProjectText> => ({ text, revision, at: '2026-01-05T01:02:03Z', by: '赵敏' })
const refusal = (status: number, current?: Stored<ProjectText>) => new ApiError({ title: '', status, code: 'x', ...(current && { current }) })

function desk(start: ProjectText) {
  const draft = draftOf(start)
  const seen = { draft, states: [] as SaveState[], kept: null as Omit<Kept, 'page'> | null, sent: [] as [ProjectText, number][], adopted: '' }
  const answers: (Stored<ProjectText> | ApiError | Promise<Stored<ProjectText>>)[] = []
  const saving = new Saving({
    form: PROJECT,
    current: (told) => told as Stored<ProjectText>,
    present: () => seen.draft,
    adopt: (next: Draft, by) => { seen.draft = next; seen.adopted = by },
    send: (project, revision) => {
      seen.sent.push([project, revision])
      const answer = answers.shift() ?? detail(project, revision + 1)
      return answer instanceof ApiError ? Promise.reject(answer) : Promise.resolve(answer)
    },
    load: () => Promise.resolve(detail({ name: '他的' }, 9)),
    keep: (kept) => { seen.kept = kept },
    report: (state) => { seen.states.push(state) },
  }, draft, 1)
  const type = (name: string, pointer = '/name') => { seen.draft = withField(seen.draft, pointer, name); saving.changed() }
  return { seen, answers, saving, type, last: () => seen.states.at(-1) }
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

describe('a draft saves itself', () => {
  it('once it is quiet, and forgets the copy on this computer', async () => {
    const { seen, type, last } = desk({ name: '甲' })
    type('乙')
    type('丙')
    expect(seen.kept?.text.name).toBe('丙')
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.sent).toEqual([[{ name: '丙' }, 1]])
    expect(last()?.kind).toBe('saved')
    expect(seen.kept).toBeNull()
  })
  it('one request at a time, and then the newest state', async () => {
    const { seen, answers, type } = desk({ name: '甲' })
    let answer = (_: Stored<ProjectText>): void => undefined
    answers.push(new Promise((resolve) => { answer = resolve }))
    type('乙')
    await vi.advanceTimersByTimeAsync(1000)
    type('丙')
    type('丁')
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.sent).toHaveLength(1)
    answer(detail({ name: '乙' }, 2))
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.sent).toEqual([[{ name: '乙' }, 1], [{ name: '丁' }, 2]])
  })
  it('as soon as the network is back, and keeps what was typed until then', async () => {
    const { seen, answers, type, last } = desk({ name: '甲' })
    answers.push(refusal(0), refusal(503))
    type('乙')
    await vi.advanceTimersByTimeAsync(1000)
    expect(last()?.kind).toBe('offline')
    expect(seen.kept?.text.name).toBe('乙')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(last()?.kind).toBe('saved')
    expect(seen.sent).toHaveLength(3)
  })
})

describe('what somebody else saved', () => {
  it('comes in beside what I typed', async () => {
    const { seen, answers, type, last } = desk({ name: '甲' })
    answers.push(refusal(412, detail({ name: '甲', purpose: '办案' }, 5)))
    type('乙')
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.sent.at(-1)).toEqual([{ name: '乙', purpose: '办案' }, 5])
    expect(seen.adopted).toBe('赵敏')
    expect(last()?.kind).toBe('saved')
  })
  it('waits for a choice where both changed the same', async () => {
    const { seen, answers, saving, type, last } = desk({ name: '甲' })
    answers.push(refusal(412, detail({ name: '丁' }, 5)))
    type('乙')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(last()).toMatchObject({ kind: 'conflict', by: '赵敏', conflicts: [{ pointer: '/name', mine: '乙', theirs: '丁' }] })
    expect(seen.sent).toHaveLength(1)
    saving.resolved()
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.sent.at(-1)).toEqual([{ name: '乙' }, 5])
  })
  it('is seen without typing', async () => {
    const { seen, saving } = desk({ name: '甲' })
    await saving.look(1)
    expect(seen.adopted).toBe('')
    await saving.look(9)
    expect(seen.draft.text).toEqual({ name: '他的' })
  })
})

it('a closed door keeps what was typed and is not knocked at again', async () => {
  const { seen, answers, type, last } = desk({ name: '甲' })
  answers.push(refusal(409))
  type('乙')
  await vi.advanceTimersByTimeAsync(60_000)
  type('丙')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(seen.sent).toHaveLength(1)
  expect(last()).toMatchObject({ kind: 'refused' })
  expect(seen.kept?.text.name).toBe('丙')
})
it('what is given up is kept nowhere', async () => {
  const { seen, saving, type } = desk({ name: '甲' })
  type('乙')
  saving.forget()
  saving.keep()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([seen.kept, seen.sent]).toEqual([null, []])
})
it('a wrong value is sent again once it is right', async () => {
  const { seen, answers, type, last } = desk({ name: '甲' })
  answers.push(refusal(422))
  type('x', '/code')
  await vi.advanceTimersByTimeAsync(1000)
  expect(last()).toMatchObject({ kind: 'refused' })
  type('', '/code')
  type('乙')
  await vi.advanceTimersByTimeAsync(1000)
  expect(last()?.kind).toBe('saved')
  expect(seen.kept).toBeNull()
})
it('a copy on this computer knows after a reload which row was which', () => {
  const kept: Kept = { text: { name: '甲' }, keys: [7, 9], base: {}, baseKeys: [9, 8], revision: 3, at: '', page: 'before' }
  keepDraft('u', 'p', kept)
  const { draft, base } = draftsOf(keptDraft('u', 'p')!)
  expect(draft.keys[1]).toBe(base.keys[0])
  expect(new Set([...draft.keys, ...base.keys]).size).toBe(3)
  localStorage.setItem('zs.draft.u.q', JSON.stringify({ ...kept, page: 'another' }))
  keepDraft('u', 'q', null)
  expect(localStorage.getItem('zs.draft.u.q'), 'what another page keeps is its own').not.toBeNull()
  expect(keptDraft('u', 'q')?.text).toEqual({ name: '甲' })
  keepDraft('u', 'q', null)
  expect(localStorage.getItem('zs.draft.u.q')).toBeNull()
  localStorage.setItem('zs.draft.u.p', '{broken')
  expect(keptDraft('u', 'p')).toBeNull()
})
