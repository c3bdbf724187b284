import { beforeEach, describe, expect, it } from 'vitest'
import type { Finding, ProjectText } from '@/api/types'
import { draftOf } from '@/domain/editing/draft'
import { onGridKey } from './grid-keys'
import { applyRepair } from './repair'
import { useEditor, type Editor } from './use-editor'
import { useGrid, type Grid } from './use-grid'

const project: ProjectText = { indicators: [
  { level1: '产出指标', level2: '数量指标', level3: '案件数', target: { text: '≥300件' }, weight: '10' },
  { level1: '产出指标', level2: '数量指标', level3: '场次', target: { text: '20场' }, weight: '20' },
  { level1: '效益指标', level2: '社会效益指标', level3: '知晓率', target: { text: '≥85%' }, weight: '30' },
] }
let editor: Editor
let grid: Grid
let left = 0
beforeEach(() => {
  left = 0
  editor = useEditor(draftOf(project), () => undefined)
  grid = useGrid(editor)
})
const press = (key: string, more: Partial<KeyboardEvent> = {}) => onGridKey({ key, keyCode: 0, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more } as KeyboardEvent, grid, { page: 2, leave: () => { left++ }, repair: () => undefined, nextFinding: () => undefined })
const type = (text: string) => grid.open('letter', text)
const column = (name: 'level1' | 'level3' | 'target' | 'weight' | 'remark') => grid.columns.value.indexOf(name)
const names = () => editor.rows.value.map((row) => row.level3)
const at = () => [grid.selection.value.at.row, grid.selection.value.at.column]

describe('a cell that is typed into', () => {
  it('is taken with Enter, and with Tab, and Enter goes back below where the Tabs began', () => {
    grid.select({ row: 0, column: column('level3') })
    type('案件数量')
    expect(press('Tab')).toBe(true)
    type('≥400件')
    press('Enter')
    expect(editor.rows.value[0]).toMatchObject({ level3: '案件数量', target: { text: '≥400件' } })
    expect(at()).toEqual([1, column('level3')])
  })
  it('is left by an arrow when it was begun by a letter, and not when it was opened', () => {
    grid.select({ row: 0, column: column('level3') })
    type('甲')
    expect(press('ArrowDown')).toBe(true)
    expect([names()[0], at()[0]]).toEqual(['甲', 1])
    press('F2')
    expect(press('ArrowLeft')).toBe(false)
    press('Escape')
    expect([grid.typing.value, names()[1]]).toEqual([null, '场次'])
  })
  it('is not left while it holds what cannot stand there', () => {
    grid.select({ row: 0, column: column('weight') })
    type('十')
    press('Enter')
    expect([at()[0], grid.note.value?.key]).toEqual([0, 'editor.notPoints'])
    press('Escape')
    expect(grid.note.value).toBeNull()
  })
  it('leaves an input method its keys', () => {
    type('wen')
    expect(press('Enter', { isComposing: true })).toBe(false)
    expect(grid.typing.value?.text).toBe('wen')
  })
  it('begins a row of the class of the one above where there is none yet', () => {
    grid.select({ row: 3, column: column('level3') })
    type('满意度')
    press('Enter')
    expect(editor.rows.value[3]).toEqual({ level1: '效益指标', level2: '社会效益指标', level3: '满意度' })
  })
  it('shows the audit what would be there, and undo nothing of it', () => {
    grid.select({ row: 0, column: column('target') })
    type('≥5')
    expect(grid.asTyped.value.text.indicators?.[0]?.target).toEqual({ text: '≥5' })
    expect(editor.canUndo.value).toBe(false)
  })
})

describe('keys on the grid', () => {
  it('do what they do in a spreadsheet', () => {
    press('ArrowDown', { altKey: true })
    expect(names()).toEqual(['场次', '案件数', '知晓率'])
    press('d', { ctrlKey: true })
    press('Delete', { ctrlKey: true })
    press('z', { ctrlKey: true, shiftKey: false })
    expect(names()).toEqual(['场次', '案件数', '案件数', '知晓率'])
    press('z', { ctrlKey: true })
    press('z', { ctrlKey: true })
    expect(names()).toEqual(['案件数', '场次', '知晓率'])
    press('y', { ctrlKey: true })
    expect(names()[0]).toBe('场次')
    press('Enter', { ctrlKey: true })
    expect(editor.rows.value).toHaveLength(4)
  })
  it('clear what is selected, and select everything', () => {
    press('a', { ctrlKey: true })
    expect(grid.extent.value).toEqual({ top: 0, left: 0, bottom: 2, right: column('remark') })
    press('Delete')
    expect(editor.rows.value).toEqual([{}, {}, {}])
  })
  it('and rows drawn to another place are moved, and undone at once', () => {
    grid.select({ row: 0, column: 0 })
    grid.dragTo(1)
    grid.dragTo(2)
    grid.dragTo(3)
    expect([names(), at()[0]]).toEqual([['场次', '知晓率', '案件数'], 2])
    editor.undo()
    expect(names()).toEqual(['案件数', '场次', '知晓率'])
  })
  it('lead out of the grid', () => {
    press('Escape')
    press('End', { ctrlKey: true })
    expect([left, press('Tab')]).toEqual([1, false])
  })
})

describe('a block', () => {
  it('is refused as a whole where it is too long', () => {
    grid.paste('a\nb\nc', 2)
    expect([editor.canUndo.value, grid.note.value]).toMatchObject([false, { key: 'editor.tooManyRows', values: { rows: 3, most: 2 } }])
  })
  it('of one cell fills all that is selected', () => {
    grid.select({ row: 0, column: column('weight') })
    grid.select({ row: 2, column: column('weight') }, true)
    grid.paste('15', 1000)
    expect(editor.rows.value.map((row) => row.weight)).toEqual(['15', '15', '15'])
    expect(grid.copied().text).toBe('15\n15\n15')
  })
  it('goes below the last row, says what did not fit, and is undone at once', () => {
    grid.select({ row: 3, column: column('level3') })
    grid.paste('一\t≥1件\t十\n二\t≥2件\t5', 1000)
    expect([names().slice(3), grid.note.value?.key]).toEqual([['一', '二'], 'editor.pastedUnfit'])
    editor.undo()
    expect(names()).toHaveLength(3)
    expect(at()[0]).toBeLessThanOrEqual(3)
  })
})

describe('a cure', () => {
  const finding = (row: number | null, field: string, repair: string | null) => ({ row, field, repair, pointer: row === null ? `/${field}` : `/indicators/${row}/${field}` }) as Finding
  it('goes to the row that the audit saw, wherever it is now', () => {
    const { keys } = editor.draft.value
    press('ArrowDown', { altKey: true })
    expect(applyRepair(editor.draft.value, finding(0, 'target', '≤300件'), keys).text.indicators?.[1]?.target).toEqual({ text: '≤300件' })
  })
  it('of a class goes to all rows of its merged cell', () => {
    expect(applyRepair(editor.draft.value, finding(0, 'level2', '质量指标'), editor.draft.value.keys).text.indicators?.map((row) => row.level2)).toEqual(['质量指标', '质量指标', '社会效益指标'])
  })
  it('of the head goes to its field, and none leaves all as it was', () => {
    expect(applyRepair(editor.draft.value, finding(null, 'name', '法律援助'), []).text.name).toBe('法律援助')
    expect(applyRepair(editor.draft.value, finding(0, 'target', null), editor.draft.value.keys)).toBe(editor.draft.value)
  })
})
