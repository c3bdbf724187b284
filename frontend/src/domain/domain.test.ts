import { describe, expect, it } from 'vitest'
import { changesBetween, fromJson, readable } from './difference'
import { labelField } from './fields'
import { counted, findingsAt, inOrder, worst } from './findings'
import { filledColumns, formRows, fundingSum, planHolds, weightSum } from './form'
import { compare, difference, shownIn, sum, typedAmount } from './money'
import { PlaceIndex } from './place'
import { at, inWords, join, parent, parts, within } from './pointer'
import { columnWidths, cut, drawn, joined, pieces } from './source'
import { printed } from './target'
import { moment, startOfDay } from './time'
import type { Finding, SourceBlock, SourceRow } from '@/api/types'

describe('rows of a source', () => {
  const cell = (column: number, columns = 1, rows = 1) => ({ column, columns, rows, text: `${column}`, place: { kind: 'SHEET_CELL' as const, key: `k${column}`, words: '', wordsEn: '' } })
  it('keep their columns where cells are left out or reach down from above', () => {
    const table = drawn([{ cells: [cell(0, 1, 3), cell(1), cell(4)] }, { cells: [cell(3)] }, { cells: [] }, { cells: [cell(0, 5)] }], 5)
    expect(table.map((row) => row.map((each) => ('gap' in each ? `-${each.column}:${each.gap}` : each.text)))).toEqual(
      [['0', '1', '-2:2', '4'], ['-1:2', '3', '-4:1'], ['-1:4'], ['0']])
  })
})

it('a correction in the journal is read from its JSON', () => {
  expect(['"甲"', '{"text":"≥90%","operator":"GE"}', '甲"', '"', null].map(fromJson).map(readable)).toEqual(['甲', '≥90%', '甲"', '"', ''])
})

describe('the vocabulary', () => {
  it.each([['/projects/0/name', 'fields.PROJECT_NAME'], ['/projects/0/code', 'fields.PROJECT_CODE'], ['/projects/3/unit/name', 'fields.UNIT'], ['/projects/3/unit/code', 'fields.UNIT_CODE'],
    ['/projects/0/indicators/2/target', 'columns.TARGET'], ['/projects/0/executionWeight', 'fields.EXECUTION_WEIGHT']])('of a label before %s', (pointer, field) => {
    expect(labelField(pointer)).toBe(field)
  })
})

describe('money', () => {
  it.each([
    ['YUAN', '1126240.00', '1,126,240'], ['YUAN', '12300.5', '12,300.50'], ['YUAN', '-1234567.89', '-1,234,567.89'],
    ['YUAN', '0', '0'], ['YUAN', '', ''], ['YUAN', null, ''], ['YUAN', '待定', '待定'],
    ['TEN_THOUSAND_YUAN', '1126240.00', '112.624'], ['TEN_THOUSAND_YUAN', '12958200', '1,295.82'],
    ['TEN_THOUSAND_YUAN', '1', '0.0001'], ['TEN_THOUSAND_YUAN', '0.01', '0.000001'],
    ['YUAN', '90071992547409931234.56', '90,071,992,547,409,931,234.56'],
  ] as const)('%s of %s reads %s', (unit, yuan, shown) => expect(shownIn(unit, yuan)).toBe(shown))

  it.each([
    ['1,126,240', 'YUAN', '1126240'], ['12.5万', 'YUAN', '125000'], ['12.5', 'TEN_THOUSAND_YUAN', '125000'], ['１２３元', 'TEN_THOUSAND_YUAN', '123'],
    ['1.2345678万元', 'YUAN', '12345.678'], ['1亿', 'YUAN', '100000000'], ['abc', 'YUAN', null], ['', 'YUAN', null], ['1.2.3', 'YUAN', null],
  ] as const)('typed %s in %s is %s yuan', (text, unit, yuan) => expect(typedAmount(text, unit)).toBe(yuan))

  it('adds and compares without rounding', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3')
    expect(sum(['1', null, '', '2.50'])).toBe('3.50')
    expect(sum([null, undefined])).toBeNull()
    expect(difference('100.00', '100.01')).toBe('-0.01')
    expect(compare('1.0', '1')).toBe(0)
    expect(compare('9007199254740993', '9007199254740992')).toBe(1)
    expect(compare('x', '1')).toBeNull()
  })
})

describe('pointers', () => {
  const tree = { projects: [{ 'a/b': 1, indicators: [{ target: { text: '≥90%' } }] }] }
  it('find what they name', () => {
    expect(at(tree, '/projects/0/indicators/0/target/text')).toBe('≥90%')
    expect(at(tree, '/projects/0/a~1b')).toBe(1)
    expect(at(tree, '/projects/7/name')).toBeUndefined()
    expect(join('a/b', 2)).toBe('/a~1b/2')
    expect(parts('')).toEqual([])
    expect(parent('/a/b')).toBe('/a')
  })
  it('know what lies within what', () => {
    expect(within('/indicators/10', '/indicators/1')).toBe(false)
    expect(within('/indicators/1/target', '/indicators/1')).toBe(true)
  })
  it('read in words', () => {
    const names: Record<string, string> = { projects: '项目', indicators: '指标', target: '指标值' }
    expect(inWords('/projects/2/indicators/3/target', (name) => names[name])).toBe('项目 3 · 指标 4 · 指标值')
    expect(inWords('/unheard', (name) => names[name])).toBe('unheard')
  })
})

describe('places', () => {
  const index = new PlaceIndex({ '/projects/0': ['p9'], '/projects/0/budget/sources/0': ['t1r1'], '/projects/0/name': ['t1r2', 't1r3'], '/title': ['p1'] })
  it('are found by field, by its whole, by its parts', () => {
    expect(index.keysOf('/projects/0/name')).toEqual(['t1r2', 't1r3'])
    expect(index.keysOf('/projects/0/budget/sources/0/amount')).toEqual(['t1r1'])
    expect(index.keysOf('/projects/0/budget')).toEqual(['t1r1'])
    expect(index.keysOf('/projects/0/code')).toEqual([])
  })
  it('name their fields', () => {
    expect(index.pointersAt('t1r3')).toEqual(['/projects/0/name'])
    expect(index.pointersAt('t9')).toEqual([])
  })
})

describe('the form', () => {
  const levels = [['产出', '数量'], ['产出', '数量'], ['产出', '质量'], ['效益', '质量'], [undefined, undefined], [undefined, undefined]] as const
  it('merges equal neighbours, level 2 only inside of level 1, blanks never', () => {
    const rows = formRows(levels.map(([level1, level2]) => ({ ...(level1 && { level1 }), ...(level2 && { level2 }) })))
    expect(rows.map((row) => row.level1Rows)).toEqual([3, 0, 0, 1, 1, 1])
    expect(rows.map((row) => row.level2Rows)).toEqual([2, 0, 1, 1, 1, 1])
  })
  it('knows its sums', () => {
    const project = { executionWeight: '10', indicators: [{ weight: '50' }, { weight: '30' }], budget: { total: '100', sources: [{ source: 'FISCAL' as const, amount: '100.00' }] } }
    expect(weightSum(project)).toMatchObject({ holds: false, difference: '-10', actual: '90', rows: '80', execution: '10' })
    expect(weightSum({ indicators: [{}] })).toBeNull()
    expect(fundingSum(project)).toMatchObject({ holds: true })
    expect(fundingSum({ budget: { total: '1' } })).toBeNull()
    expect(planHolds({ spendingPlan: [{ month: 3, percent: '30' }, { month: 6, percent: '100.00' }] })).toBe(true)
    expect(planHolds({ spendingPlan: [{ month: 3, percent: '30' }, { month: 6, percent: '20' }] })).toBe(false)
    expect(planHolds({})).toBeNull()
    expect(filledColumns([{ basis: '文件' }, {}])).toEqual(['basis'])
  })
})

const noFinding: Finding = {
  key: '0', rule: 'B-01', severity: 'INFO', issueType: null, opinionCode: null, row: null, indicator: null, field: '', pointer: '', found: '', expected: '', message: '', messageEn: '',
  basis: { text: '', textEn: '', standing: null }, proposal: null, proposalEn: null,
}
describe('findings', () => {
  const make = (severity: Finding['severity'], pointer: string): Finding => ({ ...noFinding, severity, pointer })
  it('are ordered and stand at their cells', () => {
    const all = [make('INFO', '/indicators/1/target'), make('BLOCK', '/indicators/10/target'), make('WARN', '')]
    expect(inOrder(all).map((finding) => finding.severity)).toEqual(['BLOCK', 'WARN', 'INFO'])
    expect(findingsAt(all, '/indicators/1')).toHaveLength(1)
    expect(worst(all)).toBe('BLOCK')
    expect(worst([])).toBeNull()
    expect(counted({ block: 0, error: 2, warn: 0, info: 1 })).toEqual([{ severity: 'ERROR', count: 2 }, { severity: 'INFO', count: 1 }])
  })
})

describe('differences', () => {
  it('name each leaf that changed and take a target as one', () => {
    const before = { name: '甲', indicators: [{ target: { text: '≥80%', operator: 'GE', value: '80' } }], term: null }
    const after = { name: '甲', indicators: [{ target: { text: '≥90%', operator: 'GE', value: '90' } }, { level3: '新' }] }
    expect(changesBetween(before, after)).toEqual([
      { pointer: '/indicators/0/target', before: '≥80%', after: '≥90%' },
      { pointer: '/indicators/1', before: undefined, after: { level3: '新' } }])
  })
  it('are readable', () => {
    expect(readable({ code: '135001', name: '县司法局' })).toBe('135001 县司法局')
    expect(readable([{ text: '≥90%', operator: 'GE' }, null])).toBe('≥90%')
    expect(readable(null)).toBe('')
  })
})

describe('the source', () => {
  const cell = (column: number, rows = 1, text = '字') => ({ column, columns: 1, rows, text, place: { kind: 'SHEET_CELL' as const, key: `${column}`, words: '', wordsEn: '' } })
  it('is never cut through a merged cell', () => {
    const rows: SourceRow[] = [{ cells: [cell(0), cell(1)] }, { cells: [cell(0, 3)] }, { cells: [] }, { cells: [] }, { cells: [cell(0)] }]
    expect(cut(rows, 2).map((slice) => slice.length)).toEqual([4, 1])
    expect(cut([], 2)).toEqual([])
  })
  it('is put together from its answers', () => {
    const part = (firstRow: number): SourceBlock => ({ block: 3, type: 'GRID', caption: '', aligned: true, rowCount: 2, firstRow, rows: [{ cells: [cell(firstRow)] }] })
    const [grid] = joined([part(0), part(1), part(1)])
    expect(grid).toMatchObject({ rows: [{}, {}] })
  })
  it('shares its columns out', () => expect(columnWidths([{ cells: [cell(0), cell(1, 1, '六个字的文字')] }]).map(Math.round)).toEqual([27, 73]))
  it('shows what was not read', () => {
    expect(pieces('编制：张 审核', ['审核'])).toEqual([{ text: '编制：张 ', unread: false }, { text: '审核', unread: true }])
    expect(pieces('甲', [])).toEqual([{ text: '甲', unread: false }])
    expect(pieces('甲', ['乙'])).toEqual([{ text: '甲', unread: true }])
  })
})

it('targets read as printed', () => {
  expect(printed({ text: '不低于90%', operator: 'GE', value: '90', unit: '%' })).toBe('不低于90%')
  expect(printed({ operator: 'LE', value: '12', unit: '个月' })).toBe('≤12个月')
  expect(printed({ operator: 'RANGE', value: '3', upper: '5', unit: '次' })).toBe('3–5次')
  expect(printed(undefined)).toBe('')
})

it('times are those of China', () => {
  expect(moment('2026-10-30T16:05:00Z')).toBe('2026-10-31 00:05')
  expect(moment('rubbish')).toBe('')
  expect(startOfDay('2026-10-31')).toBe('2026-10-30T16:00:00.000Z')
  expect(startOfDay('2026-10-31', true)).toBe('2026-10-31T16:00:00.000Z')
})
