import { describe, expect, it } from 'vitest'
import { withText, withTyping } from './columns'
import { begun, withField } from './draft'
import { overallCopyOf } from './earlier'
import { merge, withTheirs } from './merge'
import { addProgramme, joined, moveProgramme, nextLabel, OVERALL, parted, removeProgramme, type WrittenOverall } from './overall'

const text: WrittenOverall = {
  overallGoal: { text: '维护公平正义', items: [{ label: '1', text: '普法' }] },
  programmes: [{ label: '（一）', name: '法律援助', projects: ['a'] }, { label: '（二）', name: '社区矫正' }],
  safeguards: [{ name: '组织保障', items: [{ text: '加强领导' }] }],
}
const names = (of: WrittenOverall) => (of.programmes ?? []).map((programme) => programme.name)

describe('an overall target', () => {
  it('goes to the server with the projects beside it, and comes back with them in their programmes', () => {
    const { target, serving } = parted(text)
    expect(target.programmes).toEqual([{ label: '（一）', name: '法律援助' }, { label: '（二）', name: '社区矫正' }])
    expect(serving).toEqual([['a'], []])
    expect(joined(target, serving)).toEqual(text)
  })
  it('is sent without items that are only begun, and every programme stays in its place', () => {
    const begunText: WrittenOverall = { overallGoal: { items: [{ text: ' ' }] }, programmes: [{}, { name: '甲', indicators: [{}, { level3: '数' }], projects: [] }], safeguards: [{ items: [{ label: '1', text: '' }] }] }
    expect(OVERALL.sendable(begunText)).toEqual({ programmes: [{}, { name: '甲', indicators: [{ level3: '数' }] }] })
  })
  it('is sent without labels and names that nobody has written', () => {
    const begunText: WrittenOverall = { safeguards: [{ name: '' }, { label: '（一）', name: ' ' }, { label: '', name: '组织保障' }] }
    expect(OVERALL.sendable(begunText)).toEqual({ safeguards: [{ label: '（一）' }, { name: '组织保障' }] })
  })
  it('takes its projects along where a programme is moved, and its key', () => {
    const draft = begun(OVERALL, text)
    const moved = moveProgramme(draft, 0, 1)
    expect(moved.text.programmes?.[1]).toEqual(text.programmes?.[0])
    expect(moved.keys).toEqual(draft.keys.toReversed())
    expect(moveProgramme(draft, 0, -1)).toBe(draft)
    expect(names(removeProgramme(draft, 0).text)).toEqual(['社区矫正'])
    expect(addProgramme(draft, '（三）').text.programmes?.[2]).toEqual({ label: '（三）' })
  })
  it.each([[[], '（一）'], [['（一）', '（二）'], '（三）'], [['1.'], '']])('numbers %j on with %j', (labels, next) => expect(nextLabel(labels)).toBe(next))
})

describe('two people at one overall target', () => {
  const base = begun(OVERALL, text)
  it('see what the other changed in another programme, and a new one', () => {
    const mine = withField(base, '/programmes/0/text', '应援尽援')
    const theirs = { ...text, programmes: [...text.programmes!, { name: '人民调解' }], safeguards: [] }
    const { draft, conflicts } = merge(OVERALL, base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(names(draft.text)).toEqual(['法律援助', '社区矫正', '人民调解'])
    expect(draft.text.programmes?.[0]?.text).toBe('应援尽援')
    expect(draft.text.safeguards).toEqual([])
  })
  it.each([
    [['a', 'b'], ['c', 'a', 'd'], ['c', 'a', 'd', 'b']],
    [['a', 'b'], ['c', 'd', 'e'], ['c', 'd', 'e', 'b']],
    [undefined, ['a', 'c'], ['c']],
  ])('have all projects that either of them puts to a programme: %j and %j', (own, others, both) => {
    const mine = withField(base, '/programmes/0/projects', own)
    const { draft, conflicts } = merge(OVERALL, base, mine, { ...text, programmes: [{ ...text.programmes![0], projects: others }, text.programmes![1]!] })
    expect(conflicts).toEqual([])
    expect(draft.text.programmes?.[0]?.projects).toEqual(both)
  })
  it('put the first projects to a programme at once', () => {
    const mine = withField(base, '/programmes/1/projects', ['b'])
    const { draft, conflicts } = merge(OVERALL, base, mine, { ...text, programmes: [text.programmes![0]!, { ...text.programmes![1], projects: ['c'] }] })
    expect([draft.text.programmes?.[1]?.projects, conflicts]).toEqual([['c', 'b'], []])
  })
  it('keep the items of a goal apart from its lead text', () => {
    const mine = withField(base, '/overallGoal/text', '我的')
    const { draft, conflicts } = merge(OVERALL, base, mine, { ...text, overallGoal: { ...text.overallGoal!, items: [{ label: '1', text: '他的' }] } })
    expect(conflicts).toEqual([])
    expect(draft.text.overallGoal).toEqual({ text: '我的', items: [{ label: '1', text: '他的' }] })
  })
})

it('a measure is in the draft with every letter, and tidied when it is done', () => {
  const typed = withTyping({ level3: '案件', target: { text: '≥9件', operator: 'GE', value: '9', unit: '件' } }, 'target', '≥ 95 ')
  expect(typed).toEqual({ level3: '案件', target: { text: '≥ 95 ' } })
  expect(withText(typed, 'target', '≥ 95 ')).toEqual({ level3: '案件', target: { text: '≥ 95' } })
  expect(withTyping(typed, 'level3', ' ')).toEqual({ target: { text: '≥ 95 ' } })
})

describe('two people at the measures of a programme', () => {
  const measured = (...rows: [level3: string, target: string][]): WrittenOverall => ({ programmes: [{ name: '法律援助', indicators: rows.map(([level3, target]) => ({ level3, target: { text: target } })) }] })
  const rowsOf = (of: WrittenOverall) => of.programmes?.[0]?.indicators
  const base = begun(OVERALL, measured(['甲', '≥95%'], ['乙', '≥95%']))
  const mine = (now: WrittenOverall) => withField(base, '/programmes/0/indicators', rowsOf(now))
  it('choose between the lists where one took a row out above what the other changed', () => {
    const own = measured(['乙', '≥95%'], ['丁', '≥90%'])
    const others = measured(['甲', '≥98%'], ['乙', '≥95%'])
    const { draft, conflicts } = merge(OVERALL, base, mine(own), others)
    expect(conflicts).toEqual([{ pointer: '/programmes/0/indicators', mine: rowsOf(own), theirs: rowsOf(others) }])
    expect(rowsOf(draft.text)).toEqual(rowsOf(own))
    expect(rowsOf(withTheirs(OVERALL, draft, conflicts[0]!).text)).toEqual(rowsOf(others))
  })
  it('both have their way in different rows', () => {
    const { draft, conflicts } = merge(OVERALL, base, mine(measured(['甲', '≥96%'], ['乙', '≥95%'])), measured(['甲', '≥95%'], ['乙', '≥98%']))
    expect(conflicts).toEqual([])
    expect(rowsOf(draft.text)).toEqual(rowsOf(measured(['甲', '≥96%'], ['乙', '≥98%'])))
  })
})

it('last year’s is written again with its numbers, and programmes of the same name keep their projects', () => {
  const { projects: _, ...programme } = text.programmes![0]!
  const target = { overallGoal: { text: '2025年目标', items: [{ label: '1', text: '2025年普法' }] }, programmes: [programme, { name: '新的' }] }
  const { text: copy, changes } = overallCopyOf({ year: 2025, target, origin: null }, { ...text, budget: { total: '5' } })
  expect(copy.overallGoal).toEqual({ text: '2026年目标', items: [{ label: '1', text: '2026年普法' }] })
  expect(copy.programmes).toEqual([{ label: '（一）', name: '法律援助', projects: ['a'] }, { name: '新的' }])
  expect(copy.budget).toEqual({ total: '5' })
  expect(changes.map(({ pointer }) => pointer)).toEqual(['/overallGoal/text', '/overallGoal/items/0/text'])
})
