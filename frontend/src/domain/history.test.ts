import { expect, it } from 'vitest'
import { sittings, type SavedState } from './history'

const state = (revision: number, minute: number, more: Partial<SavedState> = {}): SavedState =>
  ({ revision, at: new Date(Date.UTC(2026, 0, 5, 1, minute)).toISOString(), by: '李秀兰', action: 'CHANGE', ...more })

it('saves of one person that follow each other are one sitting', () => {
  const found = sittings([state(5, 70), state(4, 65), state(3, 20), state(2, 1), state(1, 0, { action: 'CREATE' })])
  expect(found.map(({ first, last, count }) => [first.revision, last.revision, count])).toEqual([[4, 5, 2], [2, 3, 2], [1, 1, 1]])
})
it('another person and a reason begin a line of their own', () => {
  const found = sittings([state(4, 4), state(3, 3, { by: '张财务' }), state(2, 2, { reason: '追加' }), state(1, 1)])
  expect(found.map(({ count }) => count)).toEqual([1, 1, 1, 1])
})
it('nothing is nothing', () => expect(sittings([])).toEqual([]))
