import { describe, expect, it } from 'vitest'
import type { ProjectText } from '@/api/types'
import { asTable, asText, cellsOf, cleanText, rowCount } from './clipboard'
import { columnsOf, typedPoints, withText, type Column } from './columns'
import { draftOf, PROJECT, rowsOf, sendable, withField } from './draft'
import { copyOf, pastByName } from './earlier'
import { done, historyOf, redone, undone } from './history'
import { merge, withTheirs } from './merge'
import { duplicateRows, emptyRow, insertRows, moveRows, removeRows, writeCells } from './rows'
import { extentOf, goTo, moved, nextCell, START } from './selection'

const COLUMNS: readonly Column[] = ['level1', 'level2', 'level3', 'target', 'weight', 'basis', 'remark']
const named = (...names: string[]): ProjectText => ({ name: '法律援助', indicators: names.map((level3) => ({ level3 })) })
const names = (draft: { text: ProjectText }) => (draft.text.indicators ?? []).map((row) => row.level3)

describe('a block from a spreadsheet', () => {
  it.each([
    ['a\tb\nc\td', [['a', 'b'], ['c', 'd']]],
    ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
    ['"多\n行"\t"说“""引""”"', [['多 行', '说“"引"”']]],
    ['"没有结束\tb', [['"没有结束', 'b']]],
    ['"甲"乙\tb', [['"甲"乙', 'b']]],
    ['=SUM(A1)\t<b>粗</b>', [['=SUM(A1)', '<b>粗</b>']]],
    ['\u0000a\u202eb\u0007', [['ab']]],
    ['', [['']]],
    ['\t\n', [['', '']]],
  ])('%j', (text, cells) => expect(cellsOf(text)).toEqual(cells))
  it('goes back as it came', () => {
    const cells = [['≥90%', '多"个', ''], ['', 'b', 'c']]
    expect(cellsOf(asText(cells))).toEqual(cells)
  })
  it('tells a spreadsheet that all of it is text', () => expect(asTable([['=1+1', '<script>']])).toBe('<table><tr><td style="mso-number-format:\'\\@\'">=1+1</td><td style="mso-number-format:\'\\@\'">&#60;script&#62;</td></tr></table>'))
  it('is counted before it is read', () => expect([rowCount('a\nb\n'), rowCount(''), rowCount('a\r\nb')]).toEqual([2, 1, 2]))
  it('has no halves of characters', () => expect(cleanText('a\ud83d好\udc00𠮷')).toBe('a好𠮷'))
})

describe('a cell', () => {
  it('keeps a target that nobody changed', () => {
    const row = { target: { text: '≥90%', operator: 'GE' as const, value: '90', unit: '%' } }
    expect(withText(row, 'target', ' ≥90% ')).toBe(row)
    expect(withText(row, 'target', '不低于15%').target).toEqual({ text: '不低于15%' })
    expect(withText(row, 'target', '')).toEqual({})
  })
  it.each([['10', '10'], ['１０分', '10'], ['10.50', '10.5'], ['', ''], ['十', null], ['-1', null]])('takes points: %s', (typed, points) => expect(typedPoints(typed)).toBe(points))
  it('has a column for what a table fills', () => expect(columnsOf([{ description: '解释' }])).toContain('description'))
})

describe('rows', () => {
  const draft = draftOf(named('一', '二', '三', '四'))
  it('are added, taken out and copied', () => {
    expect(names(insertRows(draft, 1, [{ level3: '新' }]))).toEqual(['一', '新', '二', '三', '四'])
    expect(names(removeRows(draft, 1, 2))).toEqual(['一', '四'])
    expect(names(duplicateRows(draft, 0, 1))).toEqual(['一', '二', '一', '二', '三', '四'])
    expect(removeRows(draft, 0, 3).text).toEqual({ name: '法律援助' })
    expect(emptyRow({ level1: '产出指标', level2: '数量指标', level3: '案件' })).toEqual({ level1: '产出指标', level2: '数量指标' })
  })
  it('are moved with their keys, as far as there is room', () => {
    const down = moveRows(draft, 0, 1, 1)
    expect(names(down)).toEqual(['三', '一', '二', '四'])
    expect(down.keys).toEqual([draft.keys[2], draft.keys[0], draft.keys[1], draft.keys[3]])
    expect(moveRows(draft, 2, 3, 5)).toBe(draft)
    expect(names(moveRows(draft, 3, 3, -9))).toEqual(['四', '一', '二', '三'])
  })
  it('take a block, also below the last one, and say what does not fit', () => {
    const { draft: written, unfit } = writeCells(draft, COLUMNS, { row: 3, column: 2, cells: [['四改', '≥1件', '十'], ['五', '=100%', '20', '', '', '多余']] })
    expect(rowsOf(written).slice(3)).toEqual([{ level3: '四改', target: { text: '≥1件' } }, { level3: '五', target: { text: '=100%' }, weight: '20' }])
    expect(unfit).toBe(1)
    expect(written.keys).toHaveLength(5)
    expect(writeCells(draft, COLUMNS, { row: 0, column: 2, cells: [['一']] }).draft).toBe(draft)
  })
})

describe('fields', () => {
  it('are made with what is around them, and leave nothing empty behind', () => {
    const filled = withField(draftOf({ name: '甲' }), '/budget/total', '100')
    expect(filled.text).toEqual({ name: '甲', budget: { total: '100' } })
    expect(withField(filled, '/budget/total', '').text).toEqual({ name: '甲' })
  })
  it('go to the server without what is only begun', () => {
    expect(sendable({ name: '甲', budget: { sources: [{ source: 'OTHER', amount: '' }] }, goals: [{ horizon: 'ANNUAL', text: ' ' }, { horizon: 'ANNUAL', text: '办案' }] }))
      .toEqual({ name: '甲', goals: [{ horizon: 'ANNUAL', text: '办案' }] })
  })
})

describe('the cursor', () => {
  const size = { rows: 3, columns: 2 }
  const key = (name: string, more = {}) => ({ key: name, shift: false, control: false, ...more })
  it('stays within the grid', () => expect(moved(START, key('ArrowUp'), size, 10)?.at).toEqual({ row: 0, column: 0 }))
  it('reaches with Shift from where it began', () => {
    const far = moved(moved(START, key('ArrowDown', { shift: true }), size, 10)!, key('ArrowRight', { shift: true }), size, 10)!
    expect(extentOf(far)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 })
  })
  it('goes along the rows with Tab and leaves behind the last cell', () => {
    expect(nextCell(goTo(START, { row: 0, column: 1 }, size), 1, size)?.at).toEqual({ row: 1, column: 0 })
    expect(nextCell(goTo(START, { row: 2, column: 1 }, size), 1, size)).toBeNull()
    expect(nextCell(START, -1, size)).toBeNull()
  })
})

describe('what was done', () => {
  it('is undone and done again, letters of a word at once', () => {
    let history = historyOf('')
    for (const text of ['法', '法律']) history = done(history, text, 'name')
    history = done(history, '法律2')
    expect(undone(history).present).toBe('法律')
    expect(undone(undone(history)).present).toBe('')
    expect(redone(undone(history)).present).toBe('法律2')
    expect(done(undone(history), '另').future).toEqual([])
  })
})

describe('two people', () => {
  const base = draftOf({ name: '甲', budget: { total: '1' }, indicators: [{ level3: '一', weight: '10' }, { level3: '二', weight: '20' }] })
  const set = (row: number, column: number, text: string) => writeCells(base, COLUMNS, { row, column, cells: [[text]] }).draft
  it('who change different things both have their way', () => {
    const { draft, conflicts } = merge(PROJECT, base, set(0, 4, '15'), { ...base.text, name: '乙', indicators: [{ level3: '一', weight: '10' }, { level3: '二改', weight: '20' }] })
    expect(conflicts).toEqual([])
    expect(draft.text).toEqual({ name: '乙', budget: { total: '1' }, indicators: [{ level3: '一', weight: '15' }, { level3: '二改', weight: '20' }] })
  })
  it('who change the same thing see both values and choose', () => {
    const { draft, conflicts } = merge(PROJECT, base, set(1, 4, '25'), { ...base.text, indicators: [{ level3: '一', weight: '10' }, { level3: '二', weight: '30' }] })
    expect(conflicts).toEqual([{ pointer: '/indicators/1/weight', mine: '25', theirs: '30' }])
    expect(withTheirs(PROJECT, draft, conflicts[0]!).text.indicators?.[1]).toEqual({ level3: '二', weight: '30' })
  })
  it('who add and take out rows find all that was added', () => {
    const mine = insertRows(removeRows(base, 0, 0), 1, [{ level3: '我的' }])
    const { draft } = merge(PROJECT, base, mine, { ...base.text, indicators: [{ level3: '一', weight: '10' }, { level3: '他的' }, { level3: '二', weight: '20' }] })
    expect(names(draft)).toEqual(['他的', '二', '我的'])
    expect(names(merge(PROJECT, base, base, named('二')).draft)).toEqual(['二'])
  })
  it('of whom one takes out what the other changes keep it', () => {
    expect(names(merge(PROJECT, base, removeRows(base, 0, 0), { ...base.text, indicators: [{ level3: '一', weight: '99' }, { level3: '二', weight: '20' }] }).draft)).toEqual(['一', '二'])
  })
  it('see rows moved as the other one moved them', () => expect(names(merge(PROJECT, base, base, named('二', '一')).draft)).toEqual(['二', '一']))
  it('do not mind that a target was understood in the meantime', () => {
    const typed = set(0, 3, '≥9件')
    const understood = { ...base.text, indicators: [{ level3: '一', weight: '10', target: { text: '≥9件', operator: 'GE' as const, value: '9', unit: '件' } }, { level3: '二', weight: '20' }] }
    expect(merge(PROJECT, base, typed, understood).conflicts).toEqual([])
  })
})

describe('last year', () => {
  const table = {
    id: '1', name: '2025年法律援助', year: 2025, kind: 'SELF_EVALUATION' as const, stage: 'APPROVED' as const,
    project: { name: '2025年法律援助', purpose: '2025年办案', budget: { total: '5' }, indicators: [{ level3: '案件数', weight: '10', target: { text: '≥280件', operator: 'GE' as const, value: '280', unit: '件' }, actual: { text: '887件' } }, { level3: '完成时间', target: { text: '2025年12月', operator: 'QUALITATIVE' as const } }] },
  }
  it('is written again a year later, without its money and its results, and says which words changed', () => {
    const { project, changes } = copyOf(table, { budget: { total: '9' } })
    expect(project).toEqual({ name: '2026年法律援助', purpose: '2026年办案', budget: { total: '9' }, indicators: [{ level3: '案件数', weight: '10', target: { text: '≥280件', operator: 'GE', value: '280', unit: '件' } }, { level3: '完成时间', target: { text: '2026年12月' } }] })
    expect(changes.map(({ pointer }) => pointer)).toEqual(['/purpose', '/indicators/1/target/text'])
    expect(copyOf(table, { name: '法律援助' }).project.name).toBe('法律援助')
  })
  it('stands in the row by its name', () => expect([...pastByName([table])]).toEqual([['案件数', '≥280件 / 887件'], ['完成时间', '2025年12月']]))
})
